package main

import (
	"database/sql"
	"os"

	"github.com/go-macaron/binding"
	_ "github.com/go-sql-driver/mysql"
	"github.com/volatiletech/sqlboiler/v4/boil"
	"gopkg.in/macaron.v1"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("GALLERY_DSN"))
	if err != nil {
		panic(err)
	}
	boil.SetDB(db)
	m := macaron.Classic()
	m.Use(macaron.Renderer())
	m.Get("/pictures", list)
	m.Post("/pictures", binding.Bind(pictureForm{}), create)
	m.Delete("/pictures/:id", remove)
	m.Run()
}
