package mongo

import (
	"net/http"

	"example.com/platform/mongodb/v3/mongodb"
	"go.mongodb.org/mongo-driver/bson"
)

// Papers keeps what was archived.
type Papers struct{ connection *mongodb.Connection }

func Open() *Papers {
	return &Papers{mongodb.Open(mongodb.Config{Endpoint: "localhost:27017"})}
}

func (p *Papers) List(w http.ResponseWriter, _ *http.Request) {
	p.connection.Collection("papers").Find(bson.M{"state": "published"})
}
