module example.com/dubbo-parcels

go 1.22

require (
	dubbo.apache.org/dubbo-go/v3 v3.3.0
	github.com/georgysavva/scany/v2 v2.1.3
	github.com/jackc/pgx/v5 v5.6.0
	google.golang.org/protobuf v1.34.2
)

require (
	github.com/cloudwego/kitex v0.11.3 // indirect
	github.com/jmoiron/sqlx v1.4.0 // indirect
)
