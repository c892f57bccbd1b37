package main

import (
	"os"

	"example.com/canteen/dishes"
	"example.com/canteen/openapi"
	"github.com/go-redis/redis/v8"
	"github.com/labstack/echo/v4"
)

func main() {
	kept := dishes.Kept(redis.NewClient(&redis.Options{Addr: os.Getenv("REDIS_ADDR")}))
	e := echo.New()
	openapi.RegisterHandlersWithBaseURL(e, dishes.New(kept), "/v1")
	e.Logger.Fatal(e.Start(":8080"))
}
