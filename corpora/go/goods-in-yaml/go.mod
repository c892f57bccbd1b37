module example.com/goods

go 1.23

require (
	example.com/platform v0.4.0
	github.com/gin-gonic/gin v1.10.0
	gopkg.in/yaml.v3 v3.0.1
	gorm.io/gorm v1.25.12
)

require gorm.io/driver/mysql v1.5.7 // indirect
