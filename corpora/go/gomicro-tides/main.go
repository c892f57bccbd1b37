package main

import (
	"os"

	"example.com/tides/tides"
	"example.com/tides/tidespb"
	_ "github.com/go-sql-driver/mysql"
	"github.com/stephenafamo/bob"
	micro "go-micro.dev/v4"
)

func main() {
	db, err := bob.Open("mysql", os.Getenv("DSN"))
	if err != nil {
		panic(err)
	}
	service := micro.NewService(micro.Name("tides"))
	tidespb.RegisterTidesHandler(service.Server(), tides.New(db))
	service.Run()
}
