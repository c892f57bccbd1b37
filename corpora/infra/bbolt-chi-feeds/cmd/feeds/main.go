package main

import (
	"log"
	"net/http"

	"github.com/go-chi/chi/v5"
	"go.etcd.io/bbolt"

	"example.org/feeds/internal/store"
)

func main() {
	db, err := bbolt.Open("/data/feeds.db", 0o600, nil)
	if err != nil {
		log.Fatal(err)
	}
	feeds := store.New(db)
	r := chi.NewRouter()
	r.Get("/feeds", feeds.List)
	r.Put("/feeds/{name}", feeds.Put)
	log.Fatal(http.ListenAndServe(":8080", r))
}
