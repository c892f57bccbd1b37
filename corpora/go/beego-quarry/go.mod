module example.com/quarry

go 1.20

require (
	github.com/beego/beego/v2 v2.1.0
	github.com/go-sql-driver/mysql v1.7.1
	gorm.io/gorm v1.25.0 // indirect
)
