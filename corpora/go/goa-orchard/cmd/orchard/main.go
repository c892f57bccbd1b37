package main

import (
	"context"
	"net/http"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"
	goahttp "goa.design/goa/v3/http"

	"example.com/orchard/gen/http/trees/server"
	"example.com/orchard/gen/trees"
)

type orchard struct{ pool *pgxpool.Pool }

func (o *orchard) Plant(ctx context.Context, given *trees.PlantPayload) error {
	_, err := o.pool.Exec(ctx, "INSERT INTO trees VALUES ($1)", given.Kind)
	return err
}

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		panic(err)
	}
	mux := goahttp.NewMuxer()
	endpoints := trees.NewEndpoints(&orchard{pool})
	server.Mount(mux, server.New(endpoints, mux, goahttp.RequestDecoder, goahttp.ResponseEncoder, nil, nil))
	http.ListenAndServe(":8080", mux)
}
