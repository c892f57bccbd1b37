package setup

import (
	"net"
	"net/http"

	"google.golang.org/grpc"
)

// Config tells what a program serves.
type Config struct {
	HTTP func(*http.ServeMux)
	GRPC func(*grpc.Server)
}

// Run serves until something fails.
func Run(config Config) error {
	mux := http.NewServeMux()
	config.HTTP(mux)
	web := &http.Server{Addr: ":8080", Handler: mux}
	go func() { _ = web.ListenAndServe() }()
	listener, err := net.Listen("tcp", ":8443")
	if err != nil {
		return err
	}
	server := grpc.NewServer()
	config.GRPC(server)
	return server.Serve(listener)
}
