package main

import (
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	"gopkg.in/yaml.v3"

	"example.com/goods/internal"
)

func main() {
	data, err := os.ReadFile("etc/goods.yaml")
	if err != nil {
		panic(err)
	}
	var config internal.Config
	if err := yaml.Unmarshal(data, &config); err != nil {
		panic(err)
	}
	goods := internal.OpenGoods(config)
	router := gin.Default()
	router.GET("/goods", func(c *gin.Context) { c.JSON(http.StatusOK, goods.All()) })
	router.Run(config.Listen)
}
