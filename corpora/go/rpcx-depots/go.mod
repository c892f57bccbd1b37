module example.com/rpcx-depots

go 1.22

require (
	github.com/go-sql-driver/mysql v1.8.1
	github.com/huandu/go-sqlbuilder v1.27.3
	github.com/smallnest/rpcx v1.8.31
)

require (
	github.com/Masterminds/squirrel v1.5.4 // indirect
	google.golang.org/grpc v1.63.2 // indirect
)
