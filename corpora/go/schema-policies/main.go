package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"example.org/policies/policies"
	_ "github.com/lib/pq"
)

func main() {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("PUT /apps/{app}/policy", policies.Put(db))
	mux.HandleFunc("GET /apps/{app}/policy", policies.Get(db))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
