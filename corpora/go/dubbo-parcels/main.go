package main

import (
	"context"
	"log"
	"os"

	_ "dubbo.apache.org/dubbo-go/v3/imports"
	"dubbo.apache.org/dubbo-go/v3/protocol"
	"dubbo.apache.org/dubbo-go/v3/server"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/dubbo-parcels/parcels"
	pb "example.com/dubbo-parcels/proto"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	srv, err := server.NewServer(
		server.WithServerProtocol(protocol.WithPort(20000), protocol.WithTriple()),
	)
	if err != nil {
		log.Fatal(err)
	}
	if err := pb.RegisterParcelsHandler(srv, parcels.New(pool)); err != nil {
		log.Fatal(err)
	}
	if err := srv.Serve(); err != nil {
		log.Fatal(err)
	}
}
