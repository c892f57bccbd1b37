package controllers

import (
	"time"

	"github.com/revel/revel"
	"github.com/revel/revel/cache"

	"boats.example/house/app/store"
)

// Boats answers with the boats of the club.
type Boats struct {
	*revel.Controller
}

// List gives all boats.
func (c Boats) List() revel.Result {
	var boats []store.Boat
	if err := cache.Get("boats", &boats); err != nil {
		boats = store.Boats()
		go cache.Set("boats", boats, 10*time.Minute)
	}
	return c.RenderJSON(boats)
}

// Add keeps a boat.
func (c Boats) Add() revel.Result {
	var boat store.Boat
	if err := c.Params.BindJSON(&boat); err != nil {
		return c.RenderError(err)
	}
	return c.RenderJSON(store.Add(&boat))
}
