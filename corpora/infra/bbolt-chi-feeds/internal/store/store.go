package store

import (
	"encoding/json"
	"io"
	"net/http"

	"github.com/go-chi/chi/v5"
	"go.etcd.io/bbolt"
)

var bucket = []byte("feeds")

type Feeds struct{ db *bbolt.DB }

func New(db *bbolt.DB) *Feeds { return &Feeds{db: db} }

func (f *Feeds) List(w http.ResponseWriter, r *http.Request) {
	names := []string{}
	_ = f.db.View(func(tx *bbolt.Tx) error {
		return tx.Bucket(bucket).ForEach(func(k, _ []byte) error {
			names = append(names, string(k))
			return nil
		})
	})
	_ = json.NewEncoder(w).Encode(names)
}

func (f *Feeds) Put(w http.ResponseWriter, r *http.Request) {
	url, _ := io.ReadAll(io.LimitReader(r.Body, 2000))
	_ = f.db.Update(func(tx *bbolt.Tx) error {
		b, err := tx.CreateBucketIfNotExists(bucket)
		if err != nil {
			return err
		}
		return b.Put([]byte(chi.URLParam(r, "name")), url)
	})
	w.WriteHeader(http.StatusNoContent)
}
