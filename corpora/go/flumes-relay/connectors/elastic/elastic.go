package elastic

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"

	"github.com/elastic/go-elasticsearch/v8"
)

type Connector struct{ on *elasticsearch.Client }

func New() (*Connector, error) {
	on, err := elasticsearch.NewClient(elasticsearch.Config{})
	return &Connector{on}, err
}

func (c *Connector) Rows(ctx context.Context) ([]map[string]any, error) {
	return nil, errors.New("only a target")
}

func (c *Connector) Write(ctx context.Context, rows []map[string]any) error {
	for _, row := range rows {
		body, err := json.Marshal(row)
		if err != nil {
			return err
		}
		if _, err := c.on.Index("rows", bytes.NewReader(body)); err != nil {
			return err
		}
	}
	return nil
}
