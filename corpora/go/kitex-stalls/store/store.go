package store

import (
	"context"

	_ "github.com/go-sql-driver/mysql"
	"github.com/gocraft/dbr/v2"

	"example.com/kitex-stalls/kitex_gen/stalls"
)

type Store struct{ conn *dbr.Connection }

func Open(dsn string) (*Store, error) {
	conn, err := dbr.Open("mysql", dsn, nil)
	return &Store{conn: conn}, err
}

func (s *Store) All(ctx context.Context) ([]*stalls.Stall, error) {
	var found []*stalls.Stall
	_, err := s.conn.NewSession(nil).Select("id", "trade").From("stalls").LoadContext(ctx, &found)
	return found, err
}
