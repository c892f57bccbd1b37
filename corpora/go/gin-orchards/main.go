package main

import (
	"log"

	"example.org/orchards/api"
	"gopkg.in/gin-gonic/gin.v1"
	"gopkg.in/mgo.v2"
)

func main() {
	session, err := mgo.Dial("mongodb://localhost/orchards")
	if err != nil {
		log.Fatal(err)
	}
	router := gin.New()
	router.Use(gin.Logger(), gin.Recovery(), api.Errors())
	api.Routes(router, session)
	log.Fatal(router.Run(":8080"))
}
