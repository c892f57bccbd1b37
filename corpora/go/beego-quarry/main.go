package main

import (
	"github.com/beego/beego/v2/server/web"

	_ "example.com/quarry/models"
)

// OrderController answers for orders.
type OrderController struct{ web.Controller }

// Get lists them.
func (c *OrderController) Get() { c.ServeJSON() }

func main() {
	web.AutoRouter(&OrderController{})
	web.Router("/orders", &OrderController{})
	web.Run()
}
