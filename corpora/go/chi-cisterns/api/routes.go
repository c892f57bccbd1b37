package api

import (
	"encoding/json"
	"net/http"

	"github.com/getkin/kin-openapi/routers"
	"github.com/go-chi/chi/v5"

	"example.com/cisterns/store"
)

// Routes of the API.
func Routes(levels *store.Levels, router routers.Router) http.Handler {
	r := chi.NewRouter()
	r.Use(checked(router))
	r.Get("/cisterns/{id}/level", func(w http.ResponseWriter, r *http.Request) {
		level, err := levels.Of(r.Context(), chi.URLParam(r, "id"))
		if err != nil {
			http.NotFound(w, r)
			return
		}
		json.NewEncoder(w).Encode(level)
	})
	return r
}
