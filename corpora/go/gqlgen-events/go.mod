module example.com/events

go 1.21

require (
	github.com/99designs/gqlgen v0.17.45
	github.com/gin-gonic/gin v1.9.1
	github.com/glebarez/sqlite v1.11.0
	github.com/go-gormigrate/gormigrate/v2 v2.1.2
	github.com/vektah/gqlparser/v2 v2.5.11
	gorm.io/gorm v1.25.10
)
