module example.com/rosters

go 1.22

require (
	github.com/gin-gonic/gin v1.9.1
	go.mongodb.org/mongo-driver v1.14.0
	gorm.io/gorm v1.25.8
)
