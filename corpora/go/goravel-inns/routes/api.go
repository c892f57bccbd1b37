package routes

import (
	"github.com/goravel/framework/contracts/http"
	"github.com/goravel/framework/facades"
)

func Api() {
	facades.Route().Get("/rooms", func(ctx http.Context) http.Response {
		return ctx.Response().Success().Json(http.Json{"rooms": []string{"1", "2"}})
	})
	facades.Route().Delete("/rooms/{id}", func(ctx http.Context) http.Response {
		return ctx.Response().NoContent()
	})
}
