package main

import (
	"log"
	"net"
	"net/http"

	"example.com/gates/internal/grpcserver"
	"example.com/gates/internal/router"
)

func main() {
	listener, err := net.Listen("tcp", ":9000")
	if err != nil {
		log.Fatal(err)
	}
	go grpcserver.New().Serve(listener)
	log.Fatal(http.ListenAndServe(":8080", router.New()))
}
