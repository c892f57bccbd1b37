package ledger

import (
	"context"
	"database/sql"
	"os"

	_ "github.com/lib/pq"
)

type Ledger struct{ db *sql.DB }

func Open() (*Ledger, error) {
	db, err := sql.Open("postgres", os.Getenv("LEDGER"))
	return &Ledger{db}, err
}

func (l *Ledger) Add(ctx context.Context, show string) error {
	_, err := l.db.ExecContext(ctx, "insert into receipts (show) values ($1)", show)
	return err
}
