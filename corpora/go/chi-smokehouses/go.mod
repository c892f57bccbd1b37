module example.com/smokehouses

go 1.22

require (
	git.example.org/house/kit v1.4.0
	github.com/go-chi/chi/v5 v5.0.12
	github.com/go-sql-driver/mysql v1.8.1
)

require (
	gorm.io/driver/mysql v1.5.6 // indirect
	gorm.io/gorm v1.25.9 // indirect
)
