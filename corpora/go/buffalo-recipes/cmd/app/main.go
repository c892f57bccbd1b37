package main

import (
	"log"

	"example.com/recipes/actions"
)

func main() {
	if err := actions.App().Serve(); err != nil {
		log.Fatal(err)
	}
}
