// Package serve makes the router and listens.
package serve

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/apiaries/internal/serve/handlers"
)

// Listen serves until the program is stopped.
func Listen(address string) error {
	mux := chi.NewMux()
	mux.Get("/apiarys/{id}", handlers.Apiary)
	mux.Get("/beekeepers/{id}", handlers.Beekeeper)
	mux.Get("/colonys/{id}", handlers.Colony)
	mux.Get("/combs/{id}", handlers.Comb)
	mux.Get("/drones/{id}", handlers.Drone)
	mux.Get("/extractors/{id}", handlers.Extractor)
	mux.Get("/feeders/{id}", handlers.Feeder)
	mux.Get("/frames/{id}", handlers.Frame)
	mux.Get("/harvests/{id}", handlers.Harvest)
	mux.Get("/hives/{id}", handlers.Hive)
	mux.Get("/honeys/{id}", handlers.Honey)
	mux.Get("/inspections/{id}", handlers.Inspection)
	mux.Get("/jars/{id}", handlers.Jar)
	mux.Get("/nectars/{id}", handlers.Nectar)
	mux.Get("/queens/{id}", handlers.Queen)
	mux.Get("/swarms/{id}", handlers.Swarm)
	mux.Post("/hives", handlers.Hive)
	server := http.Server{Addr: address, Handler: mux}
	return server.ListenAndServe()
}
