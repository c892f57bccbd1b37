package api

import (
	"github.com/gin-gonic/gin"
	"github.com/go-playground/validator/v10"

	"example.com/polls/internal/polls"
)

var validate = validator.New()

func Routes(r *gin.RouterGroup) {
	r.GET("/polls/:id", show)
	r.PUT("/polls/:id", change)
}

func show(c *gin.Context) { c.JSON(200, polls.Results(c, c.Param("id"))) }

func change(c *gin.Context) { c.Status(204) }
