module example.com/slips

go 1.22

require (
	github.com/go-openapi/loads v0.22.0
	github.com/go-openapi/errors v0.22.0
	github.com/go-openapi/runtime v0.28.0
	gorm.io/driver/postgres v1.5.9
	gorm.io/gorm v1.25.11
	github.com/go-openapi/validate v0.24.0
)
