package main

import (
	"github.com/beego/beego/v2/server/web"

	"example.com/quarry/kept"
	_ "example.com/quarry/models"
)

// OrderController answers for orders.
type OrderController struct{ web.Controller }

// Get lists them.
func (c *OrderController) Get() {
	price, err := kept.Price(c.Ctx.Request.Context(), c.GetString("stone"), asked)
	if err != nil {
		c.Abort("500")
	}
	c.Data["json"] = price
	c.ServeJSON()
}

func asked(stone string) int { return len(stone) }

func main() {
	web.AutoRouter(&OrderController{})
	web.Router("/orders", &OrderController{})
	web.Run()
}
