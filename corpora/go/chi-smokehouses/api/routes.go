package api

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"

	"example.com/smokehouses/hams"
)

// Routes of the API.
func Routes(shelf *hams.Shelf) http.Handler {
	r := chi.NewRouter()
	r.Get("/houses/{house}/hams", func(w http.ResponseWriter, r *http.Request) {
		found, err := shelf.Of(chi.URLParam(r, "house"))
		if err != nil {
			http.Error(w, "not now", http.StatusServiceUnavailable)
			return
		}
		json.NewEncoder(w).Encode(found)
	})
	return r
}
