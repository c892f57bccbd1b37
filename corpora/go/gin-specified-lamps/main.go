package main

import (
	"context"
	"log"
	"os"

	"github.com/gin-gonic/gin"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/lamps/lamps"
)

func main() {
	pool, err := pgxpool.New(context.Background(), os.Getenv("DATABASE_URL"))
	if err != nil {
		log.Fatal(err)
	}
	router := gin.Default()
	router.POST("/lamps", lamps.Light(pool))
	log.Fatal(router.Run(":8080"))
}
