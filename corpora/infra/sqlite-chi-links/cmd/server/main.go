package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
	_ "modernc.org/sqlite"
)

func main() {
	db, err := sql.Open("sqlite", "/data/links.db")
	if err != nil {
		log.Fatal(err)
	}
	links := Links{db}
	r := chi.NewRouter()
	r.Get("/{slug}", links.Follow)
	log.Fatal(http.ListenAndServe(":8080", r))
}
