package main

import (
	"github.com/labstack/echo/v4"

	"example.com/todo/database"
	"example.com/todo/tasks"
)

func main() {
	database.Connect()
	database.DB.AutoMigrate(&tasks.Task{})
	e := echo.New()
	tasks.Routes(e.Group("/tasks"))
	e.Logger.Fatal(e.Start(":8080"))
}
