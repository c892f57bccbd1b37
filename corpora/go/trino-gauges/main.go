package main

import (
	"database/sql"
	"log"
	"net/http"
	"os"

	"github.com/gin-gonic/gin"
	_ "github.com/trinodb/trino-go-client/trino"
)

func main() {
	lake, err := sql.Open("trino", os.Getenv("LAKE"))
	if err != nil {
		log.Fatal(err)
	}
	r := gin.Default()
	r.GET("/gauges", func(c *gin.Context) {
		rows, err := lake.QueryContext(c, "select name from gauges")
		if err != nil {
			c.Status(http.StatusBadGateway)
			return
		}
		defer rows.Close()
		names := []string{}
		for rows.Next() {
			var name string
			_ = rows.Scan(&name)
			names = append(names, name)
		}
		c.JSON(http.StatusOK, names)
	})
	log.Fatal(r.Run())
}
