package store

import (
	"context"
	"database/sql"
	"time"

	migrate "github.com/cf-container-networking/sql-migrate"
	_ "github.com/lib/pq"
)

var changes = &migrate.MemoryMigrationSource{Migrations: []*migrate.Migration{
	{Id: "1", Up: []string{"CREATE TABLE weirs (name text PRIMARY KEY)"}, Down: []string{"DROP TABLE weirs"}},
}}

// Weirs keeps the names of what holds the water back.
type Weirs struct{ db *sql.DB }

// Open connects, and waits until nobody else changes the tables.
func Open(address string) (*Weirs, error) {
	db, err := sql.Open("postgres", address)
	if err != nil {
		return nil, err
	}
	_, err = migrate.ExecMaxWithLock(db, "postgres", changes, migrate.Up, 0, time.Minute)
	return &Weirs{db: db}, err
}

// Names tells all weirs.
func (w *Weirs) Names(ctx context.Context) ([]string, error) {
	rows, err := w.db.QueryContext(ctx, "SELECT name FROM weirs ORDER BY name")
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

// Add writes down a weir.
func (w *Weirs) Add(ctx context.Context, name string) error {
	_, err := w.db.ExecContext(ctx, "INSERT INTO weirs (name) VALUES ($1) ON CONFLICT DO NOTHING", name)
	return err
}
