package grpcserver

import (
	"context"

	"google.golang.org/grpc"
	"google.golang.org/grpc/health"
	"google.golang.org/grpc/health/grpc_health_v1"

	pb "example.com/gates/gen/gates"
)

type server struct {
	pb.UnimplementedGatesServer
}

func (s *server) IsOpen(ctx context.Context, in *pb.Gate) (*pb.State, error) {
	return &pb.State{Open: true}, nil
}

func New() *grpc.Server {
	s := grpc.NewServer()
	pb.RegisterGatesServer(s, &server{})
	grpc_health_v1.RegisterHealthServer(s, health.NewServer())
	return s
}
