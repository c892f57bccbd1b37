package server

import (
	"github.com/go-kratos/kratos/v2/middleware/recovery"
	"github.com/go-kratos/kratos/v2/middleware/validate"
	"github.com/go-kratos/kratos/v2/transport/grpc"

	v1 "example.com/orders/api/orders/v1"
	"example.com/orders/ent"
	"example.com/orders/internal/service"
)

// NewGRPC makes the server of the orders.
func NewGRPC(client *ent.Client) *grpc.Server {
	srv := grpc.NewServer(grpc.Address(":9000"), grpc.Middleware(recovery.Recovery(), validate.Validator()))
	v1.RegisterOrdersServer(srv, service.New(client))
	return srv
}
