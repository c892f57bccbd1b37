package main

import (
	"flag"

	"github.com/zeromicro/go-zero/core/conf"
	"github.com/zeromicro/go-zero/rest"

	"example.com/rides/internal/config"
	"example.com/rides/internal/svc"
)

var file = flag.String("f", "etc/rides.yaml", "the settings")

func main() {
	flag.Parse()
	var c config.Config
	conf.MustLoad(*file, &c)
	server := rest.MustNewServer(c.RestConf)
	defer server.Stop()
	shared := svc.NewServiceContext(c)
	server.AddRoutes([]rest.Route{{Method: "GET", Path: "/rides", Handler: shared.List}})
	server.Start()
}
