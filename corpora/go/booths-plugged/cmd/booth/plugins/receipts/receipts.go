package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/booths/pkg/ledger"
)

// Mount is what the booth looks up.
func Mount(r *chi.Mux) error {
	kept, err := ledger.Open()
	if err != nil {
		return err
	}
	r.Post("/receipts", func(w http.ResponseWriter, r *http.Request) {
		if err := kept.Add(r.Context(), r.FormValue("show")); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	})
	return nil
}
