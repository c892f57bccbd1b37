package rosters

import (
	"net/http"

	"github.com/gin-gonic/gin"

	"example.com/rosters/internal/update"
)

// Show answers with the roster of a week.
func Show(store *Store) gin.HandlerFunc {
	return func(c *gin.Context) {
		roster, err := store.Of(c, c.Param("week"))
		if err != nil {
			c.JSON(http.StatusNotFound, gin.H{"error": err.Error()})
			return
		}
		c.JSON(http.StatusOK, roster)
	}
}

// Change takes a new roster of a week.
func Change(store *Store) gin.HandlerFunc {
	return func(c *gin.Context) {
		change := update.Change{Names: c.QueryArray("name")}
		if err := store.Change(c, c.Param("week"), change); err != nil {
			c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
			return
		}
		c.Status(http.StatusNoContent)
	}
}
