package httpapi

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/gorm"

	"example.com/bookshop/internal/store"
)

type newBook struct {
	Title string `json:"title" binding:"required,max=200"`
	Price int    `json:"price" binding:"gte=0"`
}

// Books answers requests about books.
type Books struct{ db *gorm.DB }

func (b *Books) List(c *gin.Context) {
	var all []store.Book
	b.db.WithContext(c).Order("title").Find(&all)
	c.JSON(http.StatusOK, all)
}

func (b *Books) Create(c *gin.Context) {
	var in newBook
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": err.Error()})
		return
	}
	book := store.Book{Title: in.Title, Price: in.Price}
	b.db.Create(&book)
	c.JSON(http.StatusCreated, book)
}

func (b *Books) Delete(c *gin.Context) {
	b.db.Delete(&store.Book{}, c.Param("id"))
	c.Status(http.StatusNoContent)
}
