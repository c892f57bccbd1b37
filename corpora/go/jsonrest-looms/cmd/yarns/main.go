package main

import (
	"log"
	"net/http"
	"os"

	"example.com/mill/store"
	"example.com/mill/yarns"
)

func main() {
	kept, err := store.Open(os.Getenv("MONGO_URI"))
	if err != nil {
		log.Fatal(err)
	}
	handler, err := yarns.Handler(kept)
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8081", handler))
}
