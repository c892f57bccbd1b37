package main

import (
	"log"
	"os"

	"github.com/flamego/flamego"
	"github.com/go-pg/migrations/v8"
	"github.com/go-pg/pg/v10"

	"example.com/flamego-kilns/kilns"
	_ "example.com/flamego-kilns/migrate"
)

func main() {
	opts, err := pg.ParseURL(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	db := pg.Connect(opts)
	if _, _, err := migrations.Run(db, "up"); err != nil {
		log.Fatal(err)
	}
	f := flamego.Classic()
	kilns.Routes(f, db)
	f.Run()
}
