package main

import (
	"context"
	"embed"
	"log"
	"net/http"
	"os"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"example.com/invoices/db"
)

//go:embed migrations/*.sql
var migrations embed.FS

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	goose.SetBaseFS(migrations)
	if err := goose.Up(stdlib.OpenDBFromPool(pool), "migrations"); err != nil {
		log.Fatal(err)
	}
	api := &invoices{queries: db.New(pool)}
	r := chi.NewRouter()
	r.Use(middleware.RequestID)
	r.Route("/invoices", func(r chi.Router) {
		r.Get("/", api.list)
		r.Post("/", api.create)
		r.Put("/{id}", api.update)
	})
	log.Fatal(http.ListenAndServe(":8080", r))
}
