package app

import (
	"github.com/revel/revel"

	"boats.example/house/app/store"
)

func init() {
	revel.Filters = []revel.Filter{revel.PanicFilter, revel.RouterFilter, revel.ParamsFilter, revel.ActionInvoker}
	revel.OnAppStart(store.Open)
	revel.OnAppStart(store.Migrate, 1)
}
