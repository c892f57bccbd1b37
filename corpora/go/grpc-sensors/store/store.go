package store

import (
	"context"
	"embed"

	"github.com/gocql/gocql"
	"github.com/scylladb/gocqlx/v2"
	"github.com/scylladb/gocqlx/v2/migrate"
	"github.com/scylladb/gocqlx/v2/table"
)

//go:embed cql/*.cql
var files embed.FS

// Reading is one value of one sensor.
type Reading struct {
	Sensor string
	Value  float64
}

// Readings is the table of all values.
var Readings = table.New(table.Metadata{Name: "readings", Columns: []string{"sensor", "value"}, PartKey: []string{"sensor"}})

// Open connects and migrates.
func Open(hosts ...string) (gocqlx.Session, error) {
	cluster := gocql.NewCluster(hosts...)
	session, err := gocqlx.WrapSession(cluster.CreateSession())
	if err != nil {
		return session, err
	}
	return session, migrate.FromFS(context.Background(), session, files)
}
