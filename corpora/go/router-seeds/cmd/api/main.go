package main

import (
	"database/sql"
	"flag"
	"net/http"
	"time"

	_ "github.com/lib/pq"

	"example.com/seeds/internal/data"
)

type config struct {
	db struct{ dsn string }
}

type application struct {
	seeds data.SeedModel
}

func main() {
	var cfg config
	flag.StringVar(&cfg.db.dsn, "db-dsn", "", "PostgreSQL DSN")
	flag.Parse()
	db, err := sql.Open("postgres", cfg.db.dsn)
	if err != nil {
		panic(err)
	}
	app := &application{seeds: data.SeedModel{DB: db}}
	srv := &http.Server{Addr: ":4000", Handler: app.routes(), IdleTimeout: time.Minute}
	srv.ListenAndServe()
}
