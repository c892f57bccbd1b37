package server

import (
	"log"

	"github.com/go-openapi/loads"

	"example.com/sluices/handlers"
	"example.com/sluices/restapi"
	"example.com/sluices/restapi/operations"
)

// Run serves until the process is stopped.
func Run() {
	spec, err := loads.Embedded(restapi.SwaggerJSON, restapi.FlatSwaggerJSON)
	if err != nil {
		log.Fatal(err)
	}
	api := operations.NewSluicesAPI(spec)
	api.RaiseSluiceHandler = operations.RaiseSluiceHandlerFunc(handlers.Raise)
	server := restapi.NewServer(api)
	defer server.Shutdown()
	if err := server.Serve(); err != nil {
		log.Fatal(err)
	}
}
