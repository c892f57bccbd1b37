package main

import (
	"os"

	"github.com/go-pg/pg/v10"
	"github.com/kataras/iris/v12"
)

func main() {
	options, err := pg.ParseURL(os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	db := pg.Connect(options)
	defer db.Close()
	app := iris.New()
	api := app.Party("/appointments")
	api.Get("/", list(db))
	api.Post("/", create(db))
	api.Delete("/{id}", cancel(db))
	_ = app.Listen(":8080")
}
