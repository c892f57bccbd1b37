package gauges

import (
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

var open = map[string]bool{}

func All(w http.ResponseWriter, r *http.Request) {
	json.NewEncoder(w).Encode(open)
}

func Open(w http.ResponseWriter, r *http.Request) {
	open[chi.URLParam(r, "name")] = true
	w.WriteHeader(http.StatusNoContent)
}
