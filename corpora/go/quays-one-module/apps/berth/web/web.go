package web

import (
	"net/http"

	"github.com/go-chi/chi/v5"
)

func Serve() {
	r := chi.NewRouter()
	r.Get("/berths", func(w http.ResponseWriter, q *http.Request) { w.Write([]byte("[]")) })
	http.ListenAndServe(":8081", r)
}
