package main

import (
	"database/sql"
	"net/http"
	"os"

	"github.com/go-kit/log"
	"github.com/gorilla/sessions"
	_ "github.com/lib/pq"
)

func main() {
	logger := log.NewLogfmtLogger(os.Stderr)
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		_ = logger.Log("error", err)
		os.Exit(1)
	}
	n := &notes{db: db, sessions: sessions.NewCookieStore([]byte(os.Getenv("SESSION_KEY")))}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /notes", n.list)
	mux.HandleFunc("POST /notes", n.create)
	_ = logger.Log("error", http.ListenAndServe(":8080", mux))
}
