package api

import (
	kit "example.com/kit/echo"
	"github.com/labstack/echo/engine"
	"github.com/labstack/echo/engine/standard"
	"github.com/labstack/echo/middleware"
)

// App is the server.
type App struct {
	echo   *kit.Echo
	engine engine.Server
}

// NewApp makes it, with its routes.
func NewApp(address string) *App {
	app := &App{echo: kit.New(), engine: standard.New(address)}
	app.echo.Use(middleware.Recover())
	app.echo.Get("/stables", list)
	app.echo.Post("/stables", build)
	app.echo.Put("/stables/:name/horses", enter)
	app.echo.Delete("/stables/:name", tear)
	return app
}

// Start serves.
func (app *App) Start() {
	app.echo.Run(app.engine)
}
