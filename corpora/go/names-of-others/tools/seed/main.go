package main

import (
	"github.com/Masterminds/squirrel"
	"github.com/redis/go-redis/v9"
)

func main() {
	_ = squirrel.Insert("notes")
	_ = redis.NewClient(&redis.Options{})
}
