module example.com/lamps

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/go-openapi/strfmt v0.23.0
	github.com/go-openapi/validate v0.24.0
	github.com/jackc/pgx/v5 v5.6.0
)

require github.com/asaskevich/govalidator v0.0.0-20230301143203-a9d515a09cc2 // indirect
