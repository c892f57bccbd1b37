package main

import (
	"context"

	"example.com/kitex-stalls/kitex_gen/stalls"
	"example.com/kitex-stalls/store"
)

// Stalls answers the calls of the market's gateway.
type Stalls struct{ kept *store.Store }

func (s *Stalls) All(ctx context.Context) ([]*stalls.Stall, error) {
	return s.kept.All(ctx)
}
