package main

import (
	"log"
	"os"

	_ "github.com/go-sql-driver/mysql"
	"github.com/labstack/echo/v4"
	"github.com/labstack/echo/v4/middleware"

	"example.com/library/ent"
	"example.com/library/loans"
)

func main() {
	client, err := ent.Open("mysql", os.Getenv("LIBRARY_DSN"))
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()
	e := echo.New()
	e.Use(middleware.Logger())
	h := loans.Handler{Client: client}
	g := e.Group("/loans")
	g.GET("", h.List)
	g.POST("", h.Create)
	g.PUT("/:id", h.Extend)
	e.Logger.Fatal(e.Start(":1323"))
}
