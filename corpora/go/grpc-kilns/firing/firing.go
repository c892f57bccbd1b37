package firing

import (
	"context"

	"example.com/kilns/pb"
)

type Server struct {
	pb.UnimplementedFiringServiceServer
}

func New() *Server { return &Server{} }

func (s *Server) Fire(ctx context.Context, order *pb.Order) (*pb.Receipt, error) {
	return &pb.Receipt{Kiln: order.Kiln}, nil
}
