package main

import (
	"net/http"

	"github.com/gorilla/mux"

	"example.com/archive/mongo"
)

func main() {
	store := mongo.Open()
	r := mux.NewRouter()
	r.HandleFunc("/papers", store.List).Methods(http.MethodGet)
	http.ListenAndServe(":8080", r)
}
