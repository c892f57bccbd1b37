module example.com/orders

go 1.21

require (
	entgo.io/ent v0.13.1
	github.com/envoyproxy/protoc-gen-validate v1.0.4
	github.com/go-kratos/kratos/v2 v2.7.3
	github.com/go-sql-driver/mysql v1.8.1
	google.golang.org/grpc v1.63.2
)

require ariga.io/atlas v0.19.1 // indirect
