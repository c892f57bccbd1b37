package main

import (
	"context"
	"log"
	"os"
	"time"

	"example.com/weirs/store"
)

func main() {
	weirs, err := store.Open(os.Getenv("WEIRS"))
	if err != nil {
		log.Fatal(err)
	}
	for range time.Tick(time.Minute) {
		names, err := weirs.Names(context.Background())
		log.Println(len(names), err)
	}
}
