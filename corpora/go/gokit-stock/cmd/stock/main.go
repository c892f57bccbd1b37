package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	_ "github.com/microsoft/go-mssqldb"

	"example.com/stock/stock"
)

func main() {
	db, err := sql.Open("sqlserver", os.Getenv("STOCK_DSN"))
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", stock.Handler(stock.NewService(db))))
}
