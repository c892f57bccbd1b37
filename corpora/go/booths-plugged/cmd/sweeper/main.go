package main

import (
	"log"
	"os"
	"time"
)

func main() {
	for range time.Tick(time.Hour) {
		if err := os.RemoveAll("/tmp/prints"); err != nil {
			log.Print(err)
		}
	}
}
