package main

import (
	"log"
	"os"

	"github.com/nats-io/nats.go"

	"example.com/sluices/relay"
)

func main() {
	conn, err := nats.Connect(os.Getenv("NATS_URL"))
	if err != nil {
		log.Fatal(err)
	}
	if _, err := conn.Subscribe("tides.raw", relay.New(conn).Pass); err != nil {
		log.Fatal(err)
	}
	select {}
}
