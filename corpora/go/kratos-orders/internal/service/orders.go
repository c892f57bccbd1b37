package service

import (
	"context"

	v1 "example.com/orders/api/orders/v1"
	"example.com/orders/ent"
)

// Orders serves the messages of the API.
type Orders struct {
	v1.UnimplementedOrdersServer
	client *ent.Client
}

// New makes the service.
func New(client *ent.Client) *Orders { return &Orders{client: client} }

// Place takes an order.
func (o *Orders) Place(ctx context.Context, in *v1.PlaceRequest) (*v1.PlaceReply, error) {
	return &v1.PlaceReply{Id: 1}, nil
}
