package pages

import (
	"github.com/astaxie/beego"
	"github.com/astaxie/beego/orm"

	"example.org/staff/src/models"
)

type PeopleController struct {
	beego.Controller
}

func (c *PeopleController) List() {
	c.Data["json"] = models.People()
	c.ServeJSON()
}

func (c *PeopleController) Hire() {
	person := models.Person{Name: c.GetString("name"), Desk: c.GetString("desk")}
	id, err := models.Hire(&person)
	c.Data["json"] = map[string]interface{}{"id": id, "failed": err != nil}
	c.ServeJSON()
}

func (c *PeopleController) Leave() {
	id, _ := c.GetInt64(":id")
	orm.NewOrm().Delete(&models.Person{Id: id})
	c.ServeJSON()
}
