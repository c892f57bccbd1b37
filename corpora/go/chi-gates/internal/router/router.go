package router

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

func New() http.Handler {
	r := chi.NewRouter()
	r.Get("/gates", list)
	r.Post("/gates/{id}/open", open)
	return r
}

func list(w http.ResponseWriter, _ *http.Request) {
	json.NewEncoder(w).Encode([]string{"north", "south"})
}

func open(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(map[string]string{"opened": chi.URLParam(r, "id")})
}
