package cache

import "github.com/bradfitz/gomemcache/memcache"

// Cache keeps what a service computes.
type Cache struct {
	client *memcache.Client
}

// New makes a cache on some servers.
func New(servers ...string) *Cache {
	return &Cache{client: memcache.New(servers...)}
}

// Fetch gives what is kept under a key, or keeps what is computed.
func (c *Cache) Fetch(key string, seconds int32, compute func() []byte) []byte {
	if item, err := c.client.Get(key); err == nil {
		return item.Value
	}
	value := compute()
	c.client.Set(&memcache.Item{Key: key, Value: value, Expiration: seconds})
	return value
}
