package main

import (
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"

	"example.org/mailqueue/internal/queue"
)

func main() {
	q, err := queue.Open(os.Getenv("QUEUE_DIR"))
	if err != nil {
		log.Fatal(err)
	}
	r := chi.NewRouter()
	r.Get("/messages/{id}", func(w http.ResponseWriter, req *http.Request) {
		body, err := q.Get(chi.URLParam(req, "id"))
		if err != nil {
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		w.Write(body)
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}
