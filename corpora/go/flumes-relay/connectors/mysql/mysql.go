package mysql

import (
	"context"
	"os"

	"github.com/go-mysql-org/go-mysql/client"
)

type Connector struct{ on *client.Conn }

func New() (*Connector, error) {
	on, err := client.Connect(os.Getenv("PEER_HOST"), os.Getenv("PEER_USER"), os.Getenv("PEER_SECRET"), "peer")
	return &Connector{on}, err
}

func (c *Connector) Rows(ctx context.Context) ([]map[string]any, error) {
	found, err := c.on.Execute("select name, amount from rows_to_copy")
	if err != nil {
		return nil, err
	}
	rows := make([]map[string]any, found.RowNumber())
	for i := range rows {
		name, _ := found.GetString(i, 0)
		rows[i] = map[string]any{"name": name}
	}
	return rows, nil
}

func (c *Connector) Write(ctx context.Context, rows []map[string]any) error {
	for _, row := range rows {
		if _, err := c.on.Execute("insert into rows_to_copy (name) values (?)", row["name"]); err != nil {
			return err
		}
	}
	return nil
}
