package lamps

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/valkey-io/valkey-go"
)

type lampCache struct {
	client valkey.Client
	pool   *pgxpool.Pool
}

// Open connects to the server that keeps what was asked for lately.
func Open(address string, pool *pgxpool.Pool) (*lampCache, error) {
	client, err := valkey.NewClient(valkey.ClientOption{InitAddress: []string{address}})
	if err != nil {
		return nil, err
	}
	return &lampCache{client: client, pool: pool}, nil
}

func (c *lampCache) Lamp(ctx context.Context, id string) (string, error) {
	found, err := c.client.DoCache(ctx, c.client.B().Get().Key("lamp:"+id).Cache(), time.Minute).ToString()
	if err == nil {
		return found, nil
	}
	var lamp string
	if err := c.pool.QueryRow(ctx, "SELECT lamp FROM beacons WHERE id = $1", id).Scan(&lamp); err != nil {
		return "", err
	}
	set := c.client.B().Set().Key("lamp:" + id).Value(lamp).Ex(time.Minute).Build()
	return lamp, c.client.Do(ctx, set).Error()
}
