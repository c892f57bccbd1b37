package main

import (
	"log"
	"net"
	"net/http"

	"google.golang.org/grpc"

	"example.com/sirens/system"
)

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:7001")
	if err != nil {
		log.Fatal(err)
	}
	operators := grpc.NewServer()
	system.RegisterSystemServer(operators, &look{})
	go func() { log.Fatal(operators.Serve(listener)) }()

	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/sirens", list)
	mux.HandleFunc("POST /api/sirens/{id}/sound", sound)
	mux.HandleFunc("DELETE /api/sirens/{id}", silence)
	log.Fatal(http.ListenAndServe(":8080", mux))
}

type look struct {
	system.UnimplementedSystemServer
}

func list(w http.ResponseWriter, r *http.Request)    { w.Write([]byte("[]")) }
func sound(w http.ResponseWriter, r *http.Request)   { w.WriteHeader(http.StatusAccepted) }
func silence(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNoContent) }
