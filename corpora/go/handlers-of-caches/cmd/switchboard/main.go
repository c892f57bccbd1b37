package main

import (
	"database/sql"
	"os"

	"github.com/gin-gonic/gin"
	_ "github.com/go-sql-driver/mysql"

	"example.org/switchboards/pkg/cachehandler"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("SWITCHBOARD_DSN"))
	if err != nil {
		panic(err)
	}
	kept := cachehandler.New(os.Getenv("KEPT_AT"))
	r := gin.Default()
	r.GET("/lines/:id", func(c *gin.Context) {
		line, err := kept.Line(c, c.Param("id"))
		if err != nil {
			err = db.QueryRowContext(c, "SELECT id, label FROM line WHERE id = ?", c.Param("id")).Scan(&line.ID, &line.Label)
		}
		if err != nil {
			c.Status(404)
			return
		}
		c.JSON(200, line)
	})
	_ = r.Run()
}
