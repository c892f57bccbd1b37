module example.org/orchards

go 1.16

require (
	github.com/gin-gonic/gin v1.1.4 // indirect
	github.com/labstack/echo v3.3.10+incompatible // indirect
	gopkg.in/gin-gonic/gin.v1 v1.1.4
	gopkg.in/go-playground/validator.v8 v8.18.1
	gopkg.in/mgo.v2 v2.0.0
)
