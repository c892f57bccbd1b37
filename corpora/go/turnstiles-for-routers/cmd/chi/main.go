package main

import (
	"fmt"
	"net/http"

	"example.org/turnstiles"
	"github.com/go-chi/chi/v5"
)

func main() {
	turnstile := turnstiles.New("localhost:6379")
	router := chi.NewRouter()
	router.Use(turnstile.Middleware)
	router.Get("/platform", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "welcome") })
	router.Post("/tickets/{ticket}", func(w http.ResponseWriter, r *http.Request) {
		_ = turnstile.Admit(chi.URLParam(r, "ticket"), "bob")
	})
	_ = http.ListenAndServe(":3000", router)
}
