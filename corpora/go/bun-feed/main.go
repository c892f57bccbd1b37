package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"

	"github.com/uptrace/bun"
	"github.com/uptrace/bun/dialect/sqlitedialect"
	"github.com/uptrace/bun/driver/sqliteshim"
	"github.com/uptrace/bun/migrate"

	"example.com/feed/migrations"
)

func main() {
	sqldb, err := sql.Open(sqliteshim.ShimName, "file:feed.db")
	if err != nil {
		log.Fatal(err)
	}
	db := bun.NewDB(sqldb, sqlitedialect.New())
	if _, err := migrate.NewMigrator(db, migrations.All).Migrate(context.Background()); err != nil {
		log.Fatal(err)
	}
	s := &server{db: db}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /posts", s.list)
	mux.HandleFunc("POST /posts", s.create)
	mux.HandleFunc("DELETE /posts/{id}", s.remove)
	mux.HandleFunc("GET /stream", s.stream)
	log.Fatal(http.ListenAndServe(":8000", mux))
}
