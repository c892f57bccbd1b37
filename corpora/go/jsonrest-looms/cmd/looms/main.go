package main

import (
	"log"
	"net/http"
	"os"

	"example.com/mill/looms"
	"example.com/mill/store"
)

func main() {
	kept, err := store.Open(os.Getenv("MONGO_URI"))
	if err != nil {
		log.Fatal(err)
	}
	handler, err := looms.Handler(kept)
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", handler))
}
