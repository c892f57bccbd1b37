package web

import (
	"database/sql"
	"encoding/json"
	"net/http"

	"github.com/go-chi/chi/v5"
)

// Routes answers which moths were seen.
func Routes(pool *sql.DB) http.Handler {
	r := chi.NewRouter()
	r.Get("/sightings/{moth}", func(w http.ResponseWriter, q *http.Request) {
		var seen int
		row := pool.QueryRowContext(q.Context(), "SELECT count(*) FROM sightings WHERE moth = $1", chi.URLParam(q, "moth"))
		if err := row.Scan(&seen); err != nil {
			http.Error(w, "not now", http.StatusServiceUnavailable)
			return
		}
		json.NewEncoder(w).Encode(map[string]int{"seen": seen})
	})
	return r
}
