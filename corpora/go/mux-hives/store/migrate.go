package store

import (
	"context"
	"database/sql"
	"embed"

	"github.com/mattermost/morph"
	"github.com/mattermost/morph/drivers/postgres"
	"github.com/mattermost/morph/sources/embedded"
)

//go:embed migrations/*.sql
var files embed.FS

func migrate(db *sql.DB) error {
	source, err := embedded.WithInstance(&embedded.AssetSource{
		Names:     names(files),
		AssetFunc: func(name string) ([]byte, error) { return files.ReadFile("migrations/" + name) },
	})
	if err != nil {
		return err
	}
	driver, err := postgres.WithInstance(db)
	if err != nil {
		return err
	}
	engine, err := morph.New(context.Background(), driver, source, morph.WithLock("hives"))
	if err != nil {
		return err
	}
	defer engine.Close()
	return engine.ApplyAll()
}

func names(dir embed.FS) []string {
	entries, _ := dir.ReadDir("migrations")
	var found []string
	for _, entry := range entries {
		found = append(found, entry.Name())
	}
	return found
}
