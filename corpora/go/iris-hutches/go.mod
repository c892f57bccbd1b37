module hutches.example/server

go 1.20

require (
	github.com/kataras/iris/v12 v12.2.5
	github.com/microsoft/go-mssqldb v1.5.0
	xorm.io/xorm v1.3.3
)
