module example.com/clinic

go 1.20

require (
	github.com/go-pg/pg/v10 v10.12.0
	github.com/kataras/iris/v12 v12.2.11
)
