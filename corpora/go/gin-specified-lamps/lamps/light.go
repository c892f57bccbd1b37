package lamps

import (
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-openapi/strfmt"
	"github.com/jackc/pgx/v5/pgxpool"

	"example.com/lamps/models"
)

// Light keeps a lamp that is lit.
func Light(pool *pgxpool.Pool) gin.HandlerFunc {
	return func(c *gin.Context) {
		var lamp models.Lamp
		if err := c.BindJSON(&lamp); err != nil {
			return
		}
		if err := lamp.Validate(strfmt.Default); err != nil {
			c.JSON(http.StatusUnprocessableEntity, gin.H{"error": err.Error()})
			return
		}
		if _, err := pool.Exec(c, "insert into lamps (quay) values ($1)", lamp.Quay); err != nil {
			c.Status(http.StatusInternalServerError)
			return
		}
		c.Status(http.StatusCreated)
	}
}
