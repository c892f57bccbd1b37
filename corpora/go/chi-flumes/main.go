package main

import (
	"log"
	"net/http"

	"example.com/flumes/server"
)

func main() {
	routes, err := server.Routes("spec/flumes.yaml")
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", routes))
}
