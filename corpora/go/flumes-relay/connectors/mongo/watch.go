package mongo

import (
	"context"

	"go.mongodb.org/mongo-driver/mongo"
)

func (c *Connector) Watch(ctx context.Context) (*mongo.ChangeStream, error) {
	return c.at.Watch(ctx, mongo.Pipeline{})
}
