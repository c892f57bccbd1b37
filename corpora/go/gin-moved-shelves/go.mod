module example.org/shelves

go 1.22

require (
	entgo.io/ent v0.13.0
	github.com/gin-gonic/gin v1.10.0
	github.com/jinzhu/gorm v1.9.16
	github.com/lib/pq v1.10.9
)
