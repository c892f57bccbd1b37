package main

import (
	"github.com/astaxie/beego"
	"github.com/astaxie/beego/cache"

	"wiki/controllers"
)

var pages cache.Cache

func main() {
	var err error
	if pages, err = cache.NewCache("memory", `{"interval":60}`); err != nil {
		panic(err)
	}
	beego.Router("/pages", &controllers.Pages{})
	beego.Router("/pages/:id", &controllers.Pages{}, "get:Show;put:Update")
	beego.Run()
}
