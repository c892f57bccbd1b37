package store

import (
	"context"
	"time"

	"github.com/go-redis/cache/v9"
	"github.com/redis/go-redis/v9"
)

// Prices keeps computed prices for a minute.
type Prices struct{ cache *cache.Cache }

// NewPrices connects to Redis.
func NewPrices(addr string) *Prices {
	client := redis.NewClient(&redis.Options{Addr: addr})
	return &Prices{cache: cache.New(&cache.Options{Redis: client})}
}

// Of gives the price of a book.
func (p *Prices) Of(ctx context.Context, id string, load func() (int, error)) (price int, err error) {
	err = p.cache.Once(&cache.Item{Ctx: ctx, Key: "price:" + id, Value: &price, TTL: time.Minute,
		Do: func(*cache.Item) (any, error) { return load() }})
	return price, err
}
