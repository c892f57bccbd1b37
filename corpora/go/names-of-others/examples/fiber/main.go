package main

import (
	"github.com/go-pg/pg/v10"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/websocket"
	"github.com/patrickmn/go-cache"
	"github.com/upper/db/v4/adapter/mongo"
)

var upgrader = websocket.Upgrader{}

func main() {
	app := fiber.New()
	app.Get("/", func(c *fiber.Ctx) error { return c.SendString("hello") })
	_ = pg.Connect(&pg.Options{})
	_, _ = mongo.Open(nil)
	_ = cache.New(1, 1)
	_ = app.Listen(":3000")
}
