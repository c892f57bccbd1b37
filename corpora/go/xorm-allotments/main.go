package main

import (
	"log"
	"net/http"

	_ "github.com/mattn/go-sqlite3"
	"xorm.io/xorm"

	"example.com/allotments/migration"
	"example.com/allotments/plots"
)

func main() {
	engine, err := xorm.NewEngine("sqlite3", "allotments.db")
	if err != nil {
		log.Fatal(err)
	}
	if err := migration.Up(engine); err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", plots.Routes(engine)))
}
