// Package staff adds pages for the people behind a site to any application on beego.
package staff

import (
	"github.com/astaxie/beego"

	"example.org/staff/src/models"
	"example.org/staff/src/pages"
)

// Run is called by the application, before it starts.
func Run() {
	models.Connect()
	beego.AddTemplateExt("tpl")
	beego.Router("/staff/people", &pages.PeopleController{}, "get:List;post:Hire")
	beego.Router("/staff/people/:id", &pages.PeopleController{}, "delete:Leave")
}
