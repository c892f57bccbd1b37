package main

import (
	"context"

	"github.com/cloudwego/hertz/pkg/app"
	"github.com/cloudwego/hertz/pkg/app/server"
)

func main() {
	h := server.Default()
	h.GET("/crossings", func(_ context.Context, c *app.RequestContext) { c.JSON(200, []string{"08:10", "09:40"}) })
	h.Spin()
}
