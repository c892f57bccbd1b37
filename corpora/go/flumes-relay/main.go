package main

import (
	"context"
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/flumes/copying"
	"example.com/flumes/flumes"
)

func main() {
	kept, err := flumes.Open(context.Background())
	if err != nil {
		panic(err)
	}
	r := chi.NewRouter()
	r.Get("/flumes", kept.List)
	r.Post("/flumes/{id}/run", copying.Handler(kept))
	http.ListenAndServe(":8080", r)
}
