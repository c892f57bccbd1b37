package main

import (
	"log"
	"net"
	"net/http"

	"github.com/prometheus/client_golang/prometheus/promhttp"
	"google.golang.org/grpc"

	"example.com/sensors/pb"
	"example.com/sensors/store"
)

func main() {
	session, err := store.Open("scylla-1", "scylla-2")
	if err != nil {
		log.Fatal(err)
	}
	go func() {
		http.Handle("/metrics", promhttp.Handler())
		log.Fatal(http.ListenAndServe(":9100", nil))
	}()
	lis, err := net.Listen("tcp", ":7000")
	if err != nil {
		log.Fatal(err)
	}
	s := grpc.NewServer()
	pb.RegisterSensorsServer(s, &server{session: session})
	log.Fatal(s.Serve(lis))
}
