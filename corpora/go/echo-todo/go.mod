module example.com/todo

go 1.21

require (
	github.com/labstack/echo/v4 v4.12.0
	gorm.io/driver/sqlite v1.5.5
	gorm.io/gorm v1.25.10
)
