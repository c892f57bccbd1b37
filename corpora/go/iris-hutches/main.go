package main

import (
	"log"
	"os"

	"hutches.example/server/web"
)

func main() {
	log.Fatal(web.Run(os.Getenv("HUTCHES_DSN")))
}
