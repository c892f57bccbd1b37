module example.com/polls

go 1.22

require (
	example.com/platform/dbs v1.2.0
	github.com/gin-gonic/gin v1.10.0
	github.com/go-playground/validator/v10 v10.22.0
	github.com/golang-migrate/migrate/v4 v4.17.1
	github.com/redis/go-redis/v9 v9.5.3
	gorm.io/driver/mysql v1.5.7
	gorm.io/gorm v1.25.10
)

require github.com/julienschmidt/httprouter v1.3.0 // indirect
