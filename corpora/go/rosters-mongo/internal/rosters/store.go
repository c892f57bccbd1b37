package rosters

import (
	"context"

	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"

	"example.com/rosters/internal/update"
)

// Roster says who is on watch in a week.
type Roster struct {
	Week  string   `bson:"week" json:"week"`
	Names []string `bson:"names" json:"names"`
}

// Store keeps rosters.
type Store struct {
	rosters *mongo.Collection
}

// NewStore returns the store of a database.
func NewStore(db *mongo.Database) *Store {
	return &Store{rosters: db.Collection("rosters")}
}

// Of returns the roster of a week.
func (s *Store) Of(ctx context.Context, week string) (*Roster, error) {
	var found Roster
	err := s.rosters.FindOne(ctx, bson.M{"week": week}).Decode(&found)
	return &found, err
}

// Change changes the roster of a week.
func (s *Store) Change(ctx context.Context, week string, change update.Change) error {
	_, err := s.rosters.UpdateOne(ctx, bson.M{"week": week}, bson.M{"$set": change.Fields()}, options.Update().SetUpsert(true))
	return err
}
