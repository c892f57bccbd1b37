package main

import (
	"log"
	"net"
	"os"

	"github.com/cloudwego/kitex/server"

	"example.com/kitex-stalls/kitex_gen/stalls/stallservice"
	"example.com/kitex-stalls/store"
)

func main() {
	kept, err := store.Open(os.Getenv("MYSQL_DSN"))
	if err != nil {
		log.Fatal(err)
	}
	addr, _ := net.ResolveTCPAddr("tcp", ":8888")
	svr := stallservice.NewServer(&Stalls{kept: kept}, server.WithServiceAddr(addr))
	if err := svr.Run(); err != nil {
		log.Fatal(err)
	}
}
