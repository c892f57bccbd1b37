package main

import (
	"log"
	"os"

	"example.com/bookshop/internal/httpapi"
	"example.com/bookshop/internal/store"
)

func main() {
	db, err := store.Open(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	if err := store.Migrate(os.Getenv("DATABASE_URL")); err != nil {
		log.Fatal(err)
	}
	if err := httpapi.New(db).Run(":8080"); err != nil {
		log.Fatal(err)
	}
}
