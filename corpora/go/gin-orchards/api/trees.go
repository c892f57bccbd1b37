package api

import (
	"net/http"

	"gopkg.in/gin-gonic/gin.v1"
	"gopkg.in/go-playground/validator.v8"
	"gopkg.in/mgo.v2"
	"gopkg.in/mgo.v2/bson"
)

type Tree struct {
	ID      bson.ObjectId `json:"id" bson:"_id,omitempty"`
	Variety string        `json:"variety" binding:"required,min=2"`
	Planted int           `json:"planted" binding:"required,gt=1800"`
}

func Routes(router *gin.Engine, session *mgo.Session) {
	trees := session.DB("").C("trees")
	router.GET("/trees", func(c *gin.Context) {
		found := []Tree{}
		if err := trees.Find(nil).All(&found); err != nil {
			c.AbortWithError(http.StatusInternalServerError, err)
			return
		}
		c.JSON(http.StatusOK, found)
	})
	router.POST("/trees", func(c *gin.Context) {
		var tree Tree
		if err := c.BindJSON(&tree); err != nil {
			c.Error(err)
			return
		}
		tree.ID = bson.NewObjectId()
		trees.Insert(tree)
		c.JSON(http.StatusCreated, tree)
	})
}

func Errors() gin.HandlerFunc {
	return func(c *gin.Context) {
		c.Next()
		for _, e := range c.Errors {
			if errs, ok := e.Err.(validator.ValidationErrors); ok {
				c.JSON(http.StatusBadRequest, errs)
			}
		}
	}
}
