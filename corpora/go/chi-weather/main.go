package main

import (
	"log"
	"net/http"
	"os"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/go-chi/chi/v5"
	influxdb2 "github.com/influxdata/influxdb-client-go/v2"
	middleware "github.com/oapi-codegen/nethttp-middleware"
)

func main() {
	spec, err := openapi3.NewLoader().LoadFromFile("openapi.yaml")
	if err != nil {
		log.Fatal(err)
	}
	client := influxdb2.NewClient(os.Getenv("INFLUX_URL"), os.Getenv("INFLUX_TOKEN"))
	defer client.Close()
	s := &stations{query: client.QueryAPI("weather")}
	r := chi.NewRouter()
	r.Use(middleware.OapiRequestValidator(spec))
	r.Get("/stations/{id}/now", s.now)
	r.Delete("/stations/{id}", s.remove)
	log.Fatal(http.ListenAndServe(":8080", r))
}
