package main

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"

	"example.com/accounts/db"
)

func main() {
	store := db.Open("postgres://accounts@localhost/accounts")
	router := mux.NewRouter()
	router.HandleFunc("/accounts", func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(store.Names())
	}).Methods("GET")
	http.ListenAndServe(":8080", router)
}
