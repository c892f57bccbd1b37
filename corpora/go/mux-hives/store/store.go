package store

import (
	"context"
	"database/sql"

	_ "github.com/lib/pq"
)

// Hives are kept in PostgreSQL.
type Hives struct{ db *sql.DB }

// Open connects and brings the tables up to date.
func Open(url string) (*Hives, error) {
	db, err := sql.Open("postgres", url)
	if err != nil {
		return nil, err
	}
	return &Hives{db}, migrate(db)
}

// All names the hives.
func (h *Hives) All(ctx context.Context) ([]string, error) {
	rows, err := h.db.QueryContext(ctx, "SELECT name FROM hive ORDER BY name")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var names []string
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return nil, err
		}
		names = append(names, name)
	}
	return names, rows.Err()
}

// Weigh notes what a hive weighs now.
func (h *Hives) Weigh(ctx context.Context, id string, grams int) error {
	_, err := h.db.ExecContext(ctx, "INSERT INTO weight (hive, grams) VALUES ($1, $2)", id, grams)
	return err
}
