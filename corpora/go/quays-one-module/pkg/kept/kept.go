package kept

import (
	"time"

	"github.com/hashicorp/golang-lru/v2/expirable"
)

type Names struct{ lru *expirable.LRU[string, string] }

func New() *Names { return &Names{expirable.NewLRU[string, string](100, nil, time.Minute)} }

func (n *Names) Name(id string) string {
	found, _ := n.lru.Get(id)
	return found
}
