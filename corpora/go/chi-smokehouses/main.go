package main

import (
	"log"
	"net/http"
	"os"

	"git.example.org/house/kit/storage"
	"github.com/go-sql-driver/mysql"

	"example.com/smokehouses/api"
	"example.com/smokehouses/hams"
)

func main() {
	where := mysql.Config{User: "smoke", Net: "tcp", Addr: os.Getenv("DB_ADDR"), DBName: "smoke", ParseTime: true}
	store, err := storage.Open(where.FormatDSN())
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", api.Routes(hams.NewShelf(store))))
}
