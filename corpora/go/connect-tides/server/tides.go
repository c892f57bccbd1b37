package server

import (
	"database/sql"
	"os"

	"github.com/go-gorp/gorp/v3"
	_ "github.com/lib/pq"

	"example.com/tides/gen/tides/v1/tidesv1connect"
)

// Tides answers when the water is high.
type Tides struct {
	tidesv1connect.UnimplementedTidesHandler
	Store *gorp.DbMap
}

// Open opens the tables.
func Open() *gorp.DbMap {
	db, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	tables := &gorp.DbMap{Db: db, Dialect: gorp.PostgresDialect{}}
	tables.AddTableWithName(Tide{}, "tides").SetKeys(true, "ID")
	return tables
}

// Tide is one row.
type Tide struct{ ID int64 }
