package tasks

import (
	"net/http"

	"github.com/labstack/echo/v4"
	"gorm.io/gorm"

	"example.com/todo/database"
)

// Task is something to do.
type Task struct {
	gorm.Model
	Title string
	Done  bool
}

// Routes adds the tasks to a group.
func Routes(g *echo.Group) {
	g.GET("", list)
	g.PUT("/:id", done)
}

func list(c echo.Context) error {
	var all []Task
	database.DB.Find(&all)
	return c.JSON(http.StatusOK, all)
}

func done(c echo.Context) error {
	database.DB.Model(&Task{}).Where("id = ?", c.Param("id")).Update("done", true)
	return c.NoContent(http.StatusNoContent)
}
