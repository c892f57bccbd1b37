package main

import (
	"log"
	"net/http"

	"github.com/nutsdb/nutsdb"
)

const bucket = "jars"

func main() {
	db, err := nutsdb.Open(nutsdb.DefaultOptions, nutsdb.WithDir("data"))
	if err != nil {
		log.Fatal(err)
	}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/jars/{name}", func(w http.ResponseWriter, r *http.Request) {
		_ = db.View(func(tx *nutsdb.Tx) error {
			found, err := tx.Get(bucket, []byte(r.PathValue("name")))
			if err != nil {
				w.WriteHeader(http.StatusNotFound)
				return nil
			}
			_, _ = w.Write(found)
			return nil
		})
	})
	mux.HandleFunc("PUT /api/jars/{name}", func(w http.ResponseWriter, r *http.Request) {
		_ = db.Update(func(tx *nutsdb.Tx) error {
			return tx.Put(bucket, []byte(r.PathValue("name")), []byte(r.URL.Query().Get("of")), 0)
		})
	})
	log.Fatal(http.ListenAndServe(":8080", mux))
}
