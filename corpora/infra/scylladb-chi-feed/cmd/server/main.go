package main

import (
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/gocql/gocql"
)

func main() {
	cluster := gocql.NewCluster(os.Getenv("SCYLLA_HOSTS"))
	session, err := cluster.CreateSession()
	if err != nil {
		log.Fatal(err)
	}
	r := chi.NewRouter()
	r.Get("/feed/{user}", func(w http.ResponseWriter, req *http.Request) {
		var body string
		if err := session.Query("SELECT body FROM feed WHERE user = ?", chi.URLParam(req, "user")).Scan(&body); err != nil {
			http.NotFound(w, req)
			return
		}
		w.Write([]byte(body))
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}
