module example.com/bookshop

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/go-redis/cache/v9 v9.0.0
	github.com/golang-migrate/migrate/v4 v4.17.1
	github.com/redis/go-redis/v9 v9.5.1
	gorm.io/driver/postgres v1.5.7
	gorm.io/gorm v1.25.10
)

require (
	github.com/go-playground/validator/v10 v10.20.0 // indirect
	github.com/jackc/pgx/v5 v5.5.5 // indirect
	github.com/labstack/gommon v0.4.2 // indirect
)
