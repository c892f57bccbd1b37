package flumes

import (
	"context"
	"encoding/json"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
)

type Flume struct {
	ID   int64  `json:"id"`
	From string `json:"from"`
	To   string `json:"to"`
}

type Kept struct{ pool *pgxpool.Pool }

func Open(ctx context.Context) (*Kept, error) {
	pool, err := pgxpool.New(ctx, os.Getenv("CATALOGUE_URL"))
	return &Kept{pool}, err
}

func (k *Kept) List(w http.ResponseWriter, r *http.Request) {
	rows, err := k.pool.Query(r.Context(), "select id, source, target from flumes order by id")
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	listed := []Flume{}
	for rows.Next() {
		var f Flume
		if rows.Scan(&f.ID, &f.From, &f.To) == nil {
			listed = append(listed, f)
		}
	}
	json.NewEncoder(w).Encode(listed)
}
