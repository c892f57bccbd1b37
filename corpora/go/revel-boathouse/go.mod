module boats.example/house

go 1.19

require (
	github.com/pressly/goose/v3 v3.7.0
	github.com/revel/revel v1.1.0
	github.com/upper/db/v4 v4.6.0
	gorm.io/gorm v1.24.0
)
