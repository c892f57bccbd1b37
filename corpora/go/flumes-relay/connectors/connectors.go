package connectors

import (
	"context"
	"fmt"

	"example.com/flumes/connectors/elastic"
	"example.com/flumes/connectors/mongo"
	"example.com/flumes/connectors/mysql"
)

type Connector interface {
	Rows(ctx context.Context) ([]map[string]any, error)
	Write(ctx context.Context, rows []map[string]any) error
}

func of(name string) (Connector, error) {
	switch name {
	case "mongo":
		return mongo.New()
	case "mysql":
		return mysql.New()
	case "elastic":
		return elastic.New()
	}
	return nil, fmt.Errorf("no connector %q", name)
}

func Copy(ctx context.Context, from, to string) error {
	source, err := of(from)
	if err != nil {
		return err
	}
	target, err := of(to)
	if err != nil {
		return err
	}
	rows, err := source.Rows(ctx)
	if err != nil {
		return err
	}
	return target.Write(ctx, rows)
}
