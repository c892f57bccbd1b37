module example.com/ferrymen

go 1.24

require (
	connectrpc.com/connect v1.18.1
	github.com/go-sql-driver/mysql v1.9.0
)
