module example.com/goravel-inns

go 1.23

require (
	github.com/goravel/framework v1.15.4
	github.com/goravel/gin v1.3.2
)

require github.com/gin-gonic/gin v1.10.0 // indirect
