package main

import (
	"encoding/json"
	"net/http"

	"github.com/uptrace/bun"
)

type post struct {
	bun.BaseModel `bun:"table:posts"`

	ID   int64  `bun:"id,pk,autoincrement" json:"id"`
	Text string `bun:"text,notnull" json:"text"`
}

type server struct{ db *bun.DB }

func (s *server) list(w http.ResponseWriter, r *http.Request) {
	var all []post
	if err := s.db.NewSelect().Model(&all).Order("id DESC").Scan(r.Context()); err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	_ = json.NewEncoder(w).Encode(all)
}

func (s *server) create(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }

func (s *server) remove(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }

func (s *server) stream(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "text/event-stream")
	<-r.Context().Done()
}
