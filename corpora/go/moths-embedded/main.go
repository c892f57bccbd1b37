package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	_ "github.com/lib/pq"

	"example.com/moths/db"
	"example.com/moths/web"
)

func main() {
	address := os.Getenv("DATABASE_URL")
	if err := db.Up(address); err != nil {
		log.Fatal(err)
	}
	pool, err := sql.Open("postgres", address)
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", web.Routes(pool)))
}
