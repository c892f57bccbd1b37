package migrate

import (
	"context"
	"embed"
	"strings"

	"github.com/jackc/pgx/v5/pgxpool"
)

//go:embed files/*.sql
var files embed.FS

// Up runs what stands between the marks of each file.
func Up(ctx context.Context, pool *pgxpool.Pool) error {
	entries, err := files.ReadDir("files")
	if err != nil {
		return err
	}
	for _, entry := range entries {
		data, err := files.ReadFile("files/" + entry.Name())
		if err != nil {
			return err
		}
		up, _, _ := strings.Cut(string(data), "-- +migrate Down")
		if _, err := pool.Exec(ctx, up); err != nil {
			return err
		}
	}
	return nil
}
