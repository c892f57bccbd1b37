package main

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"

	"example.com/hives/store"
)

func list(hives *store.Hives) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		found, err := hives.All(r.Context())
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		_ = json.NewEncoder(w).Encode(found)
	}
}

func weigh(hives *store.Hives) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var grams int
		if err := json.NewDecoder(r.Body).Decode(&grams); err != nil {
			http.Error(w, "no weight", http.StatusBadRequest)
			return
		}
		if err := hives.Weigh(r.Context(), mux.Vars(r)["id"], grams); err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
		}
	}
}
