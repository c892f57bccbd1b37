package main

import (
	"database/sql"
	"log"
	"os"

	_ "github.com/lib/pq"
	"gopkg.in/reform.v1"
	"gopkg.in/reform.v1/dialects/postgresql"
	trpc "trpc.group/trpc-go/trpc-go"

	pb "example.com/trpc-sheds/proto"
	"example.com/trpc-sheds/sheds"
)

func main() {
	conn, err := sql.Open("postgres", os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	db := reform.NewDB(conn, postgresql.Dialect, nil)
	s := trpc.NewServer()
	pb.RegisterShedsService(s, sheds.New(db))
	if err := s.Serve(); err != nil {
		log.Fatal(err)
	}
}
