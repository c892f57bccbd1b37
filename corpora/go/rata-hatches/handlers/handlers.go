package handlers

import (
	"encoding/json"
	"fmt"
	"net/http"
)

var open = map[string]bool{}

func List() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		json.NewEncoder(w).Encode(open)
	})
}

func Open() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		open[r.FormValue(":id")] = true
		w.WriteHeader(http.StatusNoContent)
	})
}

func Events() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Add("Content-Type", "text/event-stream; charset=utf-8")
		fmt.Fprint(w, "event: opened\n\n")
	})
}
