package main

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/influxdata/influxdb-client-go/v2/api"
)

type stations struct{ query api.QueryAPI }

func (s *stations) now(w http.ResponseWriter, r *http.Request) {
	result, err := s.query.Query(r.Context(), flux(chi.URLParam(r, "id")))
	if err != nil || !result.Next() {
		http.NotFound(w, r)
		return
	}
	w.WriteHeader(http.StatusOK)
}

func (s *stations) remove(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func flux(station string) string { return "from(bucket: \"weather\") |> range(start: -1h) |> last()" }
