package tides

import (
	"context"

	"github.com/stephenafamo/bob"
	"github.com/stephenafamo/bob/dialect/mysql"
	"github.com/stephenafamo/bob/dialect/mysql/sm"
	"github.com/stephenafamo/scan"
)

// Tides answers for the tides.
type Tides struct{ db bob.DB }

// New makes it.
func New(db bob.DB) *Tides { return &Tides{db} }

// Heights lists them.
func (t *Tides) Heights(ctx context.Context) ([]int, error) {
	return bob.All(ctx, t.db, mysql.Select(sm.Columns("height"), sm.From("tide")), scan.SingleColumnMapper[int])
}
