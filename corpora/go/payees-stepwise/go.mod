module example.com/payees-stepwise

go 1.16

require (
	github.com/go-sql-driver/mysql v1.6.0
	github.com/gorilla/mux v1.8.0
	github.com/lopezator/migrator v0.3.0
	github.com/pressly/goose/v3 v3.5.3
)
