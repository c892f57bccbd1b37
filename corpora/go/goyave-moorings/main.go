package main

import (
	"log"
	"os"

	"github.com/go-rel/postgres"
	"github.com/go-rel/rel"
	_ "github.com/lib/pq"
	"goyave.dev/goyave/v5"

	"example.com/goyave-moorings/moorings"
)

func main() {
	adapter, err := postgres.Open(os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	server, err := goyave.New(goyave.Options{})
	if err != nil {
		log.Fatal(err)
	}
	store := rel.New(adapter)
	server.RegisterRoutes(func(s *goyave.Server, router *goyave.Router) {
		moorings.Register(router, store)
	})
	log.Fatal(server.Start())
}
