package store

import (
	"database/sql"

	"github.com/doug-martin/goqu/v9"
	_ "github.com/doug-martin/goqu/v9/dialect/mysql"
)

// Lane is one lane of the pool.
type Lane struct {
	ID   int    `db:"id" goqu:"skipinsert"`
	Name string `db:"name"`
}

// Store asks for lanes.
type Store struct{ db *goqu.Database }

// New wraps a connection.
func New(db *sql.DB) *Store { return &Store{goqu.New("mysql", db)} }

// Free are the lanes that nobody has booked.
func (s *Store) Free(hour string) ([]Lane, error) {
	var found []Lane
	taken := goqu.From("bookings").Select("lane_id").Where(goqu.Ex{"hour": hour})
	err := s.db.From("lanes").Where(goqu.C("id").NotIn(taken)).ScanStructs(&found)
	return found, err
}
