package main

import (
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/tidwall/buntdb"

	"example.com/bunt-shelves/shelves"
)

func main() {
	db, err := buntdb.Open("shelves.db")
	if err != nil {
		log.Fatal(err)
	}
	defer db.Close()
	r := chi.NewRouter()
	shelves.Routes(r, db)
	log.Fatal(http.ListenAndServe(":8080", r))
}
