package main

import (
	"testing"

	"github.com/gin-gonic/gin"
	"github.com/jmoiron/sqlx"
	_ "github.com/mattn/go-sqlite3"
	"gorm.io/gorm"
)

func TestList(t *testing.T) {
	db := sqlx.MustConnect("sqlite3", ":memory:")
	r := gin.Default()
	r.GET("/notes", func(c *gin.Context) {})
	_, _ = gorm.Open(nil, &gorm.Config{})
	_ = db
}
