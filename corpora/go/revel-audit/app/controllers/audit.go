package controllers

import "github.com/revel/revel"

// Audit shows who did what.
type Audit struct {
	*revel.Controller
}

// List gives the last entries.
func (c Audit) List() revel.Result {
	return c.RenderJSON([]string{})
}
