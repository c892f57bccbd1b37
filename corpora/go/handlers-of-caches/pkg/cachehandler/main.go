package cachehandler

import "github.com/go-redis/redis/v8"

type handler struct {
	Kept *redis.Client
}

// New keeps what is asked for at an address.
func New(address string) *handler {
	return &handler{Kept: redis.NewClient(&redis.Options{Addr: address})}
}
