package mongo

import (
	"context"
	"os"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
)

type Connector struct{ at *mongo.Collection }

func New() (*Connector, error) {
	client, err := mongo.Connect(context.Background(), options.Client().ApplyURI(os.Getenv("PEER_URI")))
	if err != nil {
		return nil, err
	}
	return &Connector{client.Database("peer").Collection("rows")}, nil
}

func (c *Connector) Rows(ctx context.Context) (rows []map[string]any, err error) {
	found, err := c.at.Find(ctx, bson.M{})
	if err == nil {
		err = found.All(ctx, &rows)
	}
	return rows, err
}

func (c *Connector) Write(ctx context.Context, rows []map[string]any) error {
	for _, row := range rows {
		if _, err := c.at.InsertOne(ctx, row); err != nil {
			return err
		}
	}
	return nil
}
