package schema

import (
	"database/sql"
	_ "embed"

	"github.com/ardanlabs/darwin/v3"
	"github.com/ardanlabs/darwin/v3/dialects/postgres"
	"github.com/ardanlabs/darwin/v3/drivers/generic"
)

//go:embed schema.sql
var doc string

func Migrate(db *sql.DB) error {
	driver, err := generic.New(db, postgres.Dialect{})
	if err != nil {
		return err
	}
	return darwin.New(driver, darwin.ParseMigrations(doc)).Migrate()
}
