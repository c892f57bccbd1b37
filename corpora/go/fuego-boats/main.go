package main

import (
	"database/sql"
	"log"
	"os"

	"github.com/go-fuego/fuego"
	_ "github.com/lib/pq"

	"example.com/fuego-boats/boats"
	"example.com/fuego-boats/schema"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	if err := schema.Migrate(db); err != nil {
		log.Fatal(err)
	}
	s := fuego.NewServer(fuego.WithAddr(":8080"))
	boats.Routes(s, db)
	log.Fatal(s.Run())
}
