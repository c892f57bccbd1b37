package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/beacons/lamps"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	cache, err := lamps.Open(os.Getenv("VALKEY_ADDRESS"), pool)
	if err != nil {
		log.Fatal(err)
	}
	r := chi.NewRouter()
	r.Get("/beacons/{id}", func(w http.ResponseWriter, r *http.Request) {
		lamp, err := cache.Lamp(r.Context(), chi.URLParam(r, "id"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		json.NewEncoder(w).Encode(lamp)
	})
	r.Put("/beacons/{id}", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) })
	log.Fatal(http.ListenAndServe(":8080", r))
}
