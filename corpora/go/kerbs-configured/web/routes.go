package web

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"

	"example.com/kerbs/config"
)

type lowered struct {
	Street string `json:"street"`
}

// Routes answers which kerbs were lowered.
func Routes(limits *config.Limits) http.Handler {
	var kerbs []lowered
	r := mux.NewRouter()
	r.HandleFunc("/kerbs", func(w http.ResponseWriter, q *http.Request) {
		json.NewEncoder(w).Encode(kerbs)
	}).Methods("GET")
	r.HandleFunc("/kerbs", func(w http.ResponseWriter, q *http.Request) {
		var asked lowered
		if err := json.NewDecoder(q.Body).Decode(&asked); err != nil || asked.Street == "" || len(kerbs) >= limits.Most {
			w.WriteHeader(http.StatusUnprocessableEntity)
			return
		}
		kerbs = append(kerbs, asked)
	}).Methods("POST")
	return r
}
