module example.com/siren-desk

go 1.24

require (
	github.com/jackc/pgx/v5 v5.7.1
	google.golang.org/grpc v1.68.0
	google.golang.org/protobuf v1.35.2
)
