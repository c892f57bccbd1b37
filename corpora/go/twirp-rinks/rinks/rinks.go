package rinks

import (
	"context"
	"database/sql"

	"example.com/rinks/gen/table"
	"example.com/rinks/rinkpb"
	"github.com/go-jet/jet/v2/postgres"
	"github.com/twitchtv/twirp"
)

// Rinks answers for the rinks.
type Rinks struct{ db *sql.DB }

// New makes it.
func New(db *sql.DB) *Rinks { return &Rinks{db} }

// Find finds one.
func (r *Rinks) Find(ctx context.Context, wanted *rinkpb.Wanted) (*rinkpb.Rink, error) {
	var found rinkpb.Rink
	query := postgres.SELECT(table.Rink.AllColumns).FROM(table.Rink).WHERE(table.Rink.ID.EQ(postgres.Int(wanted.Id)))
	if err := query.QueryContext(ctx, r.db, &found); err != nil {
		return nil, twirp.NotFoundError("no such rink")
	}
	return &found, nil
}
