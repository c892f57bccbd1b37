package main

import (
	"log"
	"os"

	"github.com/gofiber/fiber/v2"
	"github.com/hibiken/asynq"
	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/jmoiron/sqlx"
)

func main() {
	db := sqlx.MustConnect("pgx", os.Getenv("DATABASE_URL"))
	queue := asynq.NewClient(asynq.RedisClientOpt{Addr: os.Getenv("QUEUE_ADDR")})
	defer queue.Close()
	app := fiber.New()
	routes(app, newParcels(db))
	log.Fatal(app.Listen(":3000"))
}

func routes(app *fiber.App, p *parcels) {
	app.Get("/parcels/:code", p.show)
	app.Post("/parcels", p.create)
	app.Patch("/parcels/:code", p.move)
}
