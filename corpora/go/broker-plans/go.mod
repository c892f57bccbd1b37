module example.com/broker-plans

go 1.23

require (
	code.cloudfoundry.org/brokerapi/v13 v13.0.2
	gorm.io/driver/postgres v1.5.9
	gorm.io/gorm v1.25.12
)

require github.com/gin-gonic/gin v1.10.0 // indirect
