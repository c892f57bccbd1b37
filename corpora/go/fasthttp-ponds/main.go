package main

import (
	"github.com/fasthttp/router"
	"github.com/valyala/fasthttp"
	bolt "go.etcd.io/bbolt"
)

func main() {
	db, err := bolt.Open("ponds.db", 0o600, nil)
	if err != nil {
		panic(err)
	}
	defer db.Close()
	r := router.New()
	r.GET("/ponds/{id}", func(ctx *fasthttp.RequestCtx) { ctx.WriteString("12 cm") })
	fasthttp.ListenAndServe(":8080", r.Handler)
}
