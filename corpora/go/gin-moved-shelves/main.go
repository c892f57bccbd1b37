package main

import (
	"os"

	"example.org/shelves/ent"
	"example.org/shelves/migrator"
	"github.com/gin-gonic/gin"
	_ "github.com/lib/pq"
)

func main() {
	client, err := ent.Open("postgres", os.Getenv("SHELVES_DSN"))
	if err != nil {
		panic(err)
	}
	if old := os.Getenv("SHELVES_BEFORE"); old != "" {
		migrator.Move(old, client)
	}
	r := gin.Default()
	r.GET("/shelves", func(c *gin.Context) { c.JSON(200, gin.H{"shelves": client.Shelf.Query().AllX(c)}) })
	r.Run()
}
