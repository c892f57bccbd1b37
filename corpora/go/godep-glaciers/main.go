package main

import (
	"log"
	"net/http"
	"os"

	"ice.example/glaciers/store"
	"ice.example/glaciers/web"
)

func main() {
	if err := store.Open(os.Getenv("GLACIERS_STORE")); err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8400", web.Routes()))
}
