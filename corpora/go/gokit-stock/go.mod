module example.com/stock

go 1.20

require (
	github.com/Masterminds/squirrel v1.5.4
	github.com/go-kit/kit v0.13.0
	github.com/gorilla/mux v1.8.1
	github.com/microsoft/go-mssqldb v1.7.1
)
