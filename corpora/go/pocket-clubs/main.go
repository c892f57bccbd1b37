package main

import (
	"log"
	"net/http"

	"github.com/pocketbase/pocketbase"
	"github.com/pocketbase/pocketbase/core"

	"example.com/pocket-clubs/hooks"
)

func main() {
	app := pocketbase.New()
	hooks.Register(app)
	app.OnServe().BindFunc(func(se *core.ServeEvent) error {
		se.Router.GET("/api/members/count", func(e *core.RequestEvent) error {
			total, err := e.App.CountRecords("members")
			if err != nil {
				return e.InternalServerError("no count", err)
			}
			return e.JSON(http.StatusOK, map[string]int64{"total": total})
		})
		return se.Next()
	})
	if err := app.Start(); err != nil {
		log.Fatal(err)
	}
}
