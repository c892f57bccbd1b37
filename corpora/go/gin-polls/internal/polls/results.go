package polls

import (
	"context"
	"encoding/json"
	"time"

	"example.com/platform/dbs"
	"github.com/redis/go-redis/v9"
)

var client = redis.NewClient(&redis.Options{Addr: "localhost:6379"})

// Results counts the votes of a poll at most once a minute.
func Results(ctx context.Context, id string) []Count {
	key := "results:" + id
	var found []Count
	if kept, err := client.Get(ctx, key).Bytes(); err == nil {
		json.Unmarshal(kept, &found)
		return found
	}
	dbs.DB().Raw("select choice, count(*) from votes where poll = ? group by choice", id).Scan(&found)
	encoded, _ := json.Marshal(found)
	client.Set(ctx, key, encoded, time.Minute)
	return found
}

func remember(ctx context.Context, token string, user int64) {
	client.Set(ctx, "token:"+token, user, time.Hour)
}
