package app

import (
	"context"
	"log"
	"net"

	"google.golang.org/grpc"

	"example.com/siren-desk/sysapi"
)

type system struct{ sysapi.UnimplementedSystemServer }

func (s *system) Users(ctx context.Context, in *sysapi.UsersRequest) (*sysapi.UsersReply, error) {
	return &sysapi.UsersReply{}, nil
}

// ServeSystem is for operators alone.
func ServeSystem(addr string) {
	lis, err := net.Listen("tcp", addr)
	if err != nil {
		log.Fatal(err)
	}
	srv := grpc.NewServer()
	sysapi.RegisterSystemServer(srv, &system{})
	log.Fatal(srv.Serve(lis))
}
