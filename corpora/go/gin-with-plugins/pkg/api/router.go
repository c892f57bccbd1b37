package api

import "github.com/gin-gonic/gin"

func Router() *gin.Engine {
	r := gin.New()
	r.GET("/alerts", func(c *gin.Context) { c.JSON(200, gin.H{"alerts": []string{}}) })
	r.POST("/alerts", func(c *gin.Context) { c.JSON(201, gin.H{}) })
	return r
}
