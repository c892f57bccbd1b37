package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	r := chi.NewRouter()
	r.Get("/meters/{meter}/average", func(w http.ResponseWriter, req *http.Request) {
		var average float64
		row := pool.QueryRow(req.Context(), "SELECT avg(value) FROM readings WHERE meter = $1", chi.URLParam(req, "meter"))
		if err := row.Scan(&average); err != nil {
			http.NotFound(w, req)
			return
		}
		json.NewEncoder(w).Encode(average)
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}
