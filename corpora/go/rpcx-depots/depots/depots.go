package depots

import (
	"context"
	"database/sql"

	"github.com/huandu/go-sqlbuilder"
)

type Args struct{ Town string }

type Reply struct{ Names []string }

type Depots struct{ db *sql.DB }

func New(db *sql.DB) *Depots { return &Depots{db: db} }

func (d *Depots) In(ctx context.Context, args *Args, reply *Reply) error {
	sb := sqlbuilder.NewSelectBuilder()
	sb.Select("name").From("depot").Where(sb.Equal("town", args.Town))
	query, values := sb.Build()
	rows, err := d.db.QueryContext(ctx, query, values...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var name string
		if err := rows.Scan(&name); err != nil {
			return err
		}
		reply.Names = append(reply.Names, name)
	}
	return rows.Err()
}
