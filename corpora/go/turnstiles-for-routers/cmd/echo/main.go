package main

import (
	"net/http"

	"example.org/turnstiles"
	"github.com/labstack/echo/v4"
)

func main() {
	turnstile := turnstiles.New("localhost:6379")
	e := echo.New()
	e.Use(echo.WrapMiddleware(turnstile.Middleware))
	e.GET("/platform", func(c echo.Context) error { return c.String(http.StatusOK, "welcome") })
	e.POST("/tickets/:ticket", func(c echo.Context) error { return turnstile.Admit(c.Param("ticket"), "bob") })
	_ = e.Start(":3000")
}
