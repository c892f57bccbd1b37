module example.com/kitex-stalls

go 1.23

require (
	github.com/cloudwego/kitex v0.11.3
	github.com/go-sql-driver/mysql v1.8.1
	github.com/gocraft/dbr/v2 v2.7.6
)

require (
	github.com/cloudwego/hertz v0.9.3 // indirect
	google.golang.org/grpc v1.68.0 // indirect
)
