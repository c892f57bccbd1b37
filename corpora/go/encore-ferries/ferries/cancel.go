package ferries

import (
	"context"

	"encore.dev/rlog"
)

// Cancel takes a departure out of the timetable.
//
//encore:api auth method=DELETE path=/ferries/:id
func Cancel(ctx context.Context, id int) error {
	rlog.Info("departure cancelled", "id", id)
	_, err := db.Exec(ctx, "delete from departures where id = $1", id)
	return err
}
