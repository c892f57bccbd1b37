package db

import (
	"embed"

	"github.com/Boostport/migration"
	"github.com/Boostport/migration/driver/postgres"
)

//go:embed migrations
var files embed.FS

// Up brings the tables to what this program expects.
func Up(address string) error {
	driver, err := postgres.New(address)
	if err != nil {
		return err
	}
	source := &migration.EmbedMigrationSource{EmbedFS: files, Dir: "migrations"}
	_, err = migration.Migrate(driver, source, migration.Up, 0)
	return err
}
