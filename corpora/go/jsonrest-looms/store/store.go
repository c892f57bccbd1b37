package store

import (
	"context"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
)

// Store keeps what the mill has in MongoDB.
type Store struct{ database *mongo.Database }

// Open connects to the database of the mill.
func Open(uri string) (*Store, error) {
	client, err := mongo.Connect(context.Background(), options.Client().ApplyURI(uri))
	if err != nil {
		return nil, err
	}
	return &Store{client.Database("mill")}, nil
}

// One finds a thing by its name.
func (s *Store) One(ctx context.Context, kind, name string) (bson.M, error) {
	var found bson.M
	err := s.database.Collection(kind).FindOne(ctx, bson.M{"_id": name}).Decode(&found)
	return found, err
}

// Set writes a thing under its name.
func (s *Store) Set(ctx context.Context, kind, name string, thing map[string]any) error {
	_, err := s.database.Collection(kind).UpdateOne(ctx, bson.M{"_id": name}, bson.M{"$set": thing}, options.Update().SetUpsert(true))
	return err
}
