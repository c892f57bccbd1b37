package main

import (
	"net/http"
	"plugin"

	"github.com/go-chi/chi/v5"
)

func main() {
	r := chi.NewRouter()
	r.Get("/shows", shows)
	loaded, err := plugin.Open("/plugins/receipts.so")
	if err != nil {
		panic(err)
	}
	mount, err := loaded.Lookup("Mount")
	if err != nil {
		panic(err)
	}
	if err := mount.(func(*chi.Mux) error)(r); err != nil {
		panic(err)
	}
	http.ListenAndServe(":8080", r)
}

func shows(w http.ResponseWriter, r *http.Request) {
	w.Write([]byte(`["matinee", "evening"]`))
}
