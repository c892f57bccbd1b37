package main

import (
	"database/sql"
	"log"
	"os"

	_ "github.com/go-sql-driver/mysql"
	"github.com/smallnest/rpcx/server"

	"example.com/rpcx-depots/depots"
)

func main() {
	db, err := sql.Open("mysql", os.Getenv("DB"))
	if err != nil {
		log.Fatal(err)
	}
	s := server.NewServer()
	if err := s.RegisterName("Depots", depots.New(db), ""); err != nil {
		log.Fatal(err)
	}
	log.Fatal(s.Serve("tcp", ":8972"))
}
