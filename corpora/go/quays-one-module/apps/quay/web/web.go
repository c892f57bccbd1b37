package web

import (
	"net/http"

	"example.com/quays/pkg/kept"
	"github.com/go-chi/chi/v5"
)

func Serve() {
	names := kept.New()
	r := chi.NewRouter()
	r.Get("/quays/{id}", func(w http.ResponseWriter, q *http.Request) { w.Write([]byte(names.Name(chi.URLParam(q, "id")))) })
	r.Post("/quays", func(w http.ResponseWriter, q *http.Request) { w.WriteHeader(201) })
	http.ListenAndServe(":8080", r)
}
