package main

import (
	"log"
	"net/http"
	"os"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/routers/gorillamux"

	"example.com/cisterns/api"
	"example.com/cisterns/config"
	"example.com/cisterns/store"
)

func main() {
	settings, err := config.Read(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	levels, err := store.Open(os.Getenv("PG_DSN"))
	if err != nil {
		log.Fatal(err)
	}
	spec, err := openapi3.NewLoader().LoadFromFile(settings.Spec)
	if err != nil {
		log.Fatal(err)
	}
	router, err := gorillamux.NewRouter(spec)
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(settings.Address, api.Routes(levels, router)))
}
