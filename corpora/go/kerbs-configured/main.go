package main

import (
	"log"
	"net/http"

	"example.com/kerbs/config"
	"example.com/kerbs/web"
)

func main() {
	limits, err := config.Read("limits.yml")
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", web.Routes(limits)))
}
