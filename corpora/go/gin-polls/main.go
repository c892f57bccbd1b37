package main

import (
	"github.com/gin-gonic/gin"
	_ "github.com/golang-migrate/migrate/v4/source/file"

	"example.com/polls/internal/api"
	"example.com/polls/internal/store"
)

func main() {
	if err := store.Open(); err != nil {
		panic(err)
	}
	r := gin.Default()
	api.Routes(r.Group("/api"))
	r.Run(":8080")
}
