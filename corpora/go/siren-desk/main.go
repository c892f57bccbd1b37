package main

import (
	"context"
	"log"
	"os"

	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/siren-desk/app"
	"example.com/siren-desk/migrate"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	if err := migrate.Up(context.Background(), pool); err != nil {
		log.Fatal(err)
	}
	go app.ServeSystem(":8079")
	log.Fatal(app.ServeHTTP(":8080", app.NewAlarms(pool)))
}
