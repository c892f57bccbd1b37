package dishes

import (
	"time"

	"github.com/eko/gocache/v3/cache"
	"github.com/eko/gocache/v3/store"
	"github.com/go-redis/redis/v8"
)

// Kept remembers dishes for an hour.
func Kept(client *redis.Client) *cache.Cache[string] {
	return cache.New[string](store.NewRedis(client, store.WithExpiration(time.Hour)))
}
