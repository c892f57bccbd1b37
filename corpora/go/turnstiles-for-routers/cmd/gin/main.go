package main

import (
	"net/http"

	"example.org/turnstiles"
	"github.com/gin-gonic/gin"
)

func main() {
	turnstile := turnstiles.New("localhost:6379")
	router := gin.New()
	router.GET("/platform", func(c *gin.Context) { c.String(http.StatusOK, "welcome") })
	router.POST("/tickets/:ticket", func(c *gin.Context) { _ = turnstile.Admit(c.Param("ticket"), "bob") })
	_ = http.ListenAndServe(":3000", turnstile.Middleware(router))
}
