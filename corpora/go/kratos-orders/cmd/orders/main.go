package main

import (
	"context"
	"log"

	"github.com/go-kratos/kratos/v2"

	"example.com/orders/internal/data"
	"example.com/orders/internal/server"
)

func main() {
	client, err := data.Open(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	app := kratos.New(kratos.Name("orders"), kratos.Server(server.NewGRPC(client)))
	if err := app.Run(); err != nil {
		log.Fatal(err)
	}
}
