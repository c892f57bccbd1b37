package main

import (
	"log"
	"net/http"

	"google.golang.org/grpc"

	"example.com/kilns/auth"
	"example.com/kilns/firing"
	"example.com/kilns/pb/v1"
	"example.com/kilns/setup"
)

func main() {
	auth.Register("https://sign.in.example")
	log.Fatal(setup.Run(setup.Config{
		HTTP: func(mux *http.ServeMux) { mux.Handle("/", http.DefaultServeMux) },
		GRPC: func(server *grpc.Server) { pb.RegisterFiringServiceServer(server, firing.New()) },
	}))
}
