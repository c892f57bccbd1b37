package main

import (
	"flag"
	"net/http"

	"github.com/zeromicro/go-zero/core/conf"
	"github.com/zeromicro/go-zero/rest"

	"example.com/links/internal/links"
)

type config struct {
	rest.RestConf
	Mongo string
	Cache string
}

func main() {
	flag.Parse()
	var c config
	conf.MustLoad("etc/links.yaml", &c)
	server := rest.MustNewServer(c.RestConf)
	defer server.Stop()
	store := links.New(c.Mongo, c.Cache)
	server.AddRoutes([]rest.Route{
		{Method: http.MethodGet, Path: "/:code", Handler: store.Follow},
		{Method: http.MethodPost, Path: "/links", Handler: store.Create},
	})
	server.Start()
}
