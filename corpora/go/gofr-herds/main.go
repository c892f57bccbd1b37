package main

import (
	"gofr.dev/pkg/gofr"

	"example.com/gofr-herds/herds"
)

func main() {
	app := gofr.New()
	app.GET("/herds", herds.List)
	app.POST("/herds", herds.Add)
	app.DELETE("/herds/{id}", herds.Remove)
	app.Run()
}
