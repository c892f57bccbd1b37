package api

import (
	"github.com/astaxie/beego/validation"
	"github.com/gin-gonic/gin"

	"example.com/lanterns/models"
)

func Add(c *gin.Context) {
	name := c.PostForm("name")
	valid := validation.Validation{}
	valid.Required(name, "name").Message("a lantern needs a name")
	valid.MaxSize(name, 100, "name").Message("no more than 100 characters")
	if valid.HasErrors() {
		c.JSON(400, gin.H{"errors": valid.Errors})
		return
	}
	c.JSON(201, models.Add(name))
}

func List(c *gin.Context) { c.JSON(200, models.All()) }
