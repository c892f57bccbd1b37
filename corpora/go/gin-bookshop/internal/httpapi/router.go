package httpapi

import (
	"github.com/gin-gonic/gin"
	"gorm.io/gorm"
)

// New builds the router of the shop.
func New(db *gorm.DB) *gin.Engine {
	r := gin.New()
	r.Use(gin.Recovery())
	books := &Books{db: db}
	v1 := r.Group("/v1")
	v1.GET("/books", books.List)
	v1.POST("/books", books.Create)
	v1.DELETE("/books/:id", books.Delete)
	return r
}
