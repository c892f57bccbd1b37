module example.com/lanterns

go 1.16

require (
	github.com/astaxie/beego v1.12.3
	github.com/gin-gonic/gin v1.9.1
	github.com/jinzhu/gorm v1.9.16
)
