package main

import (
	"github.com/goravel/framework/facades"

	"example.com/goravel-inns/bootstrap"
)

func main() {
	bootstrap.Boot()
	go func() {
		if err := facades.Route().Run(); err != nil {
			facades.Log().Errorf("no server: %v", err)
		}
	}()
	select {}
}
