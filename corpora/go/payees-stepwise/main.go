package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	_ "github.com/go-sql-driver/mysql"
	"github.com/gorilla/mux"

	"example.com/payees-stepwise/payees"
	"example.com/payees-stepwise/store"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("MYSQL_DSN"))
	if err != nil {
		log.Fatal(err)
	}
	if err := store.Migrate(db); err != nil {
		log.Fatal(err)
	}
	router := mux.NewRouter()
	router.HandleFunc("/payees", payees.List(db)).Methods("GET")
	log.Fatal(http.ListenAndServe(":8080", router))
}
