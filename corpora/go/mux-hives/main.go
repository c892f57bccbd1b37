package main

import (
	"log"
	"net/http"
	"os"

	"github.com/gorilla/mux"

	"example.com/hives/store"
)

func main() {
	hives, err := store.Open(os.Getenv("HIVES_DB"))
	if err != nil {
		log.Fatal(err)
	}
	router := mux.NewRouter()
	router.HandleFunc("/hives", list(hives)).Methods(http.MethodGet)
	router.HandleFunc("/hives/{id}/weights", weigh(hives)).Methods(http.MethodPost)
	log.Fatal(http.ListenAndServe(":8080", router))
}
