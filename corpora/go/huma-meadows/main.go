package main

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"
	"github.com/dgraph-io/badger/v4"
)

type meadow struct{ Body string }

func main() {
	db, err := badger.Open(badger.DefaultOptions("data"))
	if err != nil {
		panic(err)
	}
	mux := http.NewServeMux()
	api := humago.New(mux, huma.DefaultConfig("Meadows", "1.0.0"))
	huma.Get(api, "/meadows", func(ctx context.Context, _ *struct{}) (*meadow, error) { return first(db) })
	http.ListenAndServe(":8080", mux)
}

func first(db *badger.DB) (*meadow, error) {
	found := &meadow{}
	return found, db.View(func(txn *badger.Txn) error { return nil })
}
