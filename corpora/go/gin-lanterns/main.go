package main

import (
	"github.com/gin-gonic/gin"

	"example.com/lanterns/api"
	"example.com/lanterns/models"
)

func main() {
	models.Open()
	routes := gin.New()
	routes.GET("/api/v1/lanterns", api.List)
	routes.POST("/api/v1/lanterns", api.Add)
	routes.Run(":8000")
}
