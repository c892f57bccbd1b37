package herds

import "gofr.dev/pkg/gofr"

type Herd struct {
	ID	int	`json:"id"`
	Place string `json:"place"`
}

func List(ctx *gofr.Context) (any, error) {
	var found []Herd
	ctx.SQL.Select(ctx, &found, "select id, place from herds")
	return found, nil
}

func Add(ctx *gofr.Context) (any, error) {
	var herd Herd
	if err := ctx.Bind(&herd); err != nil {
		return nil, err
	}
	return ctx.SQL.ExecContext(ctx, "insert into herds (place) values (?)", herd.Place)
}

func Remove(ctx *gofr.Context) (any, error) {
	return ctx.SQL.ExecContext(ctx, "delete from herds where id = ?", ctx.PathParam("id"))
}
