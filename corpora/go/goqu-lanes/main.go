package main

import (
	"database/sql"
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	_ "github.com/go-sql-driver/mysql"

	"example.com/lanes/store"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("LANES_DSN"))
	if err != nil {
		log.Fatal(err)
	}
	lanes := store.New(db)
	r := chi.NewRouter()
	r.Get("/lanes/free", func(w http.ResponseWriter, r *http.Request) {
		free, err := lanes.Free(r.URL.Query().Get("hour"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		json.NewEncoder(w).Encode(free)
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}
