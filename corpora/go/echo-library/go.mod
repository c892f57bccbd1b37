module example.com/library

go 1.22

require (
	ariga.io/atlas v0.24.0
	entgo.io/ent v0.13.1
	github.com/go-ozzo/ozzo-validation/v4 v4.3.0
	github.com/go-sql-driver/mysql v1.8.1
	github.com/labstack/echo/v4 v4.12.0
)

require github.com/asaskevich/govalidator v0.0.0-20230301143203-a9d515a09cc2 // indirect
