package main

import (
	"net/http"

	"github.com/labstack/echo/v4"
)

func main() {
	server := echo.New()
	server.GET("/tides", func(c echo.Context) error {
		return c.JSON(http.StatusOK, []string{"ebb", "flood"})
	})
	server.Logger.Fatal(server.Start(":8080"))
}
