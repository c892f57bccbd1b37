package main

import (
	"context"
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("LEVELS_URL"))
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /levels/{gauge}", func(w http.ResponseWriter, r *http.Request) {
		var mean float64
		row := pool.QueryRow(r.Context(), "SELECT avg(level) FROM levels WHERE gauge = $1 SAMPLE BY 1h", r.PathValue("gauge"))
		if err := row.Scan(&mean); err != nil {
			http.Error(w, err.Error(), http.StatusNotFound)
			return
		}
		_ = json.NewEncoder(w).Encode(mean)
	})
	log.Fatal(http.ListenAndServe(":8080", mux))
}
