package data

import (
	"context"
	"os"

	_ "github.com/go-sql-driver/mysql"

	"example.com/orders/ent"
)

// Open connects and brings the schema up to date.
func Open(ctx context.Context) (*ent.Client, error) {
	client, err := ent.Open("mysql", os.Getenv("ORDERS_DSN"))
	if err != nil {
		return nil, err
	}
	return client, client.Schema.Create(ctx)
}
