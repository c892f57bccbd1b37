package main

import (
	"context"
	"log"
	"os"

	"github.com/gin-gonic/gin"
	"go.mongodb.org/mongo-driver/mongo"
	"go.mongodb.org/mongo-driver/mongo/options"
	"gorm.io/gorm/utils"

	"example.com/rosters/internal/rosters"
)

func main() {
	client, err := mongo.Connect(context.Background(), options.Client().ApplyURI(os.Getenv("ROSTERS_MONGO")))
	if err != nil {
		log.Fatal(utils.FileWithLineNum(), err)
	}
	store := rosters.NewStore(client.Database("rosters"))

	router := gin.Default()
	router.GET("/rosters/:week", rosters.Show(store))
	router.PUT("/rosters/:week", rosters.Change(store))
	log.Fatal(router.Run(":8080"))
}
