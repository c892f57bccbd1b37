package main

import (
	_ "github.com/gogf/gf/contrib/drivers/mysql/v2"
	"github.com/gogf/gf/v2/frame/g"
	"github.com/gogf/gf/v2/net/ghttp"
)

func main() {
	s := g.Server()
	s.Group("/kites", func(group *ghttp.RouterGroup) {
		group.GET("/{id}", func(r *ghttp.Request) {
			one, _ := g.Model("kite").Where("id", r.Get("id")).One()
			r.Response.WriteJson(one)
		})
	})
	s.Run()
}
