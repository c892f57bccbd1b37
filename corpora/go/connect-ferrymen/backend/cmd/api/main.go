package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	_ "github.com/go-sql-driver/mysql"

	"example.com/ferrymen/backend/gen/ferries/v1/ferriesv1connect"
	"example.com/ferrymen/backend/internal/ferries"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("FERRIES_DSN"))
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.Handle(ferriesv1connect.NewFerriesHandler(&ferries.Server{DB: db}))
	log.Fatal(http.ListenAndServe(":8080", mux))
}
