package controllers

import (
	"github.com/astaxie/beego"

	"wiki/models"
)

// Pages serves the pages of the wiki.
type Pages struct {
	beego.Controller
}

// Show gives one page.
func (c *Pages) Show() {
	c.Data["json"] = models.Find(c.Ctx.Input.Param(":id"))
	c.ServeJSON()
}
