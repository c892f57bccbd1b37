package models

import (
	"log"
	"os"

	"github.com/gobuffalo/pop/v6"
)

// DB is the connection of the running environment.
var DB *pop.Connection

func init() {
	var err error
	if DB, err = pop.Connect(os.Getenv("GO_ENV")); err != nil {
		log.Fatal(err)
	}
}
