package main

import (
	"database/sql"
	"encoding/json"
	"net/http"

	"github.com/gorilla/sessions"
	"google.golang.org/grpc"
	"google.golang.org/grpc/credentials/insecure"
)

type note struct {
	Text string `json:"text" valid:"-"`
}

type notes struct {
	db       *sql.DB
	sessions sessions.Store
}

func (n *notes) list(w http.ResponseWriter, r *http.Request) {
	rows, err := n.db.QueryContext(r.Context(), "SELECT text FROM notes")
	if err != nil {
		http.Error(w, "failed", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	_ = json.NewEncoder(w).Encode([]note{})
}

func (n *notes) create(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }

// search asks the search service of another team.
func search(addr string) (*grpc.ClientConn, error) {
	return grpc.NewClient(addr, grpc.WithTransportCredentials(insecure.NewCredentials()))
}
