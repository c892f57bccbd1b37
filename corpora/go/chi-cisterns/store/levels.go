package store

import (
	"context"

	"github.com/jmoiron/sqlx"
	_ "github.com/lib/pq"
)

// Level of a cistern.
type Level struct {
	ID      string  `db:"id" json:"id"`
	Percent float64 `db:"percent" json:"percent"`
}

// Levels are kept in PostgreSQL.
type Levels struct{ db *sqlx.DB }

// Open the database.
func Open(dsn string) (*Levels, error) {
	db, err := sqlx.Connect("postgres", dsn)
	return &Levels{db}, err
}

// Of one cistern.
func (l *Levels) Of(ctx context.Context, id string) (level Level, err error) {
	err = l.db.GetContext(ctx, &level, "SELECT id, percent FROM level WHERE id = $1", id)
	return level, err
}
