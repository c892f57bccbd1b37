package main

import (
	"database/sql"
	"net/http"

	"github.com/go-chi/chi/v5"
)

type Links struct{ db *sql.DB }

func (l Links) Follow(w http.ResponseWriter, r *http.Request) {
	var target string
	row := l.db.QueryRow("SELECT target FROM links WHERE slug = ?", chi.URLParam(r, "slug"))
	if err := row.Scan(&target); err != nil {
		http.NotFound(w, r)
		return
	}
	http.Redirect(w, r, target, http.StatusFound)
}
