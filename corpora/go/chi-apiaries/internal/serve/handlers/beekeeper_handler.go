package handlers

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

// Beekeeper answers with one beekeeper.
func Beekeeper(w http.ResponseWriter, r *http.Request) {
	_ = json.NewEncoder(w).Encode(map[string]string{"beekeeper": chi.URLParam(r, "id")})
}
