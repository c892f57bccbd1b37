package controllers

import (
	"github.com/revel/revel"

	"forum/app/store"
)

// Threads shows and opens threads.
type Threads struct {
	*revel.Controller
}

// Show gives one thread.
func (c Threads) Show(id string) revel.Result {
	var thread map[string]interface{}
	if err := store.Threads().FindId(id).One(&thread); err != nil {
		return c.NotFound("no such thread")
	}
	return c.RenderJSON(thread)
}

// Create opens a thread.
func (c Threads) Create() revel.Result { return c.RenderJSON(true) }
