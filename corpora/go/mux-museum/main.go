package main

import (
	"database/sql"
	"log"
	"net/http"

	"github.com/gorilla/mux"
	migrate "github.com/rubenv/sql-migrate"
	"github.com/upper/db/v4"
	"github.com/upper/db/v4/adapter/postgresql"
)

var settings = postgresql.ConnectionURL{Host: "db", Database: "museum", User: "museum"}

func main() {
	sess, err := postgresql.Open(settings)
	if err != nil {
		log.Fatal(err)
	}
	defer sess.Close()
	source := &migrate.FileMigrationSource{Dir: "migrations"}
	if _, err := migrate.Exec(sess.Driver().(*sql.DB), "postgres", source, migrate.Up); err != nil {
		log.Fatal(err)
	}
	r := mux.NewRouter()
	r.HandleFunc("/pieces", list(sess)).Methods(http.MethodGet)
	r.HandleFunc("/pieces/{id}", remove(sess)).Methods(http.MethodDelete)
	log.Fatal(http.ListenAndServe(":8080", r))
}

func list(sess db.Session) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		var pieces []Piece
		if err := sess.Collection("pieces").Find().OrderBy("title").All(&pieces); err != nil {
			http.Error(w, "failed", http.StatusInternalServerError)
		}
	}
}

func remove(sess db.Session) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		_ = sess.Collection("pieces").Find(mux.Vars(r)["id"]).Delete()
	}
}
