package ferries

import (
	"context"

	"encore.dev/storage/sqldb"
)

var db = sqldb.NewDatabase("ferries", sqldb.DatabaseConfig{Migrations: "./migrations"})

type Timetable struct{ Departures []string }

// List tells when the ferries leave.
//
//encore:api public method=GET path=/ferries
func List(ctx context.Context) (*Timetable, error) {
	rows, err := db.Query(ctx, "select leaves from departures order by leaves")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	found := &Timetable{}
	for rows.Next() {
		var leaves string
		if err := rows.Scan(&leaves); err != nil {
			return nil, err
		}
		found.Departures = append(found.Departures, leaves)
	}
	return found, nil
}
