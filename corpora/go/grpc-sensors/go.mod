module example.com/sensors

go 1.21

require (
	github.com/gocql/gocql v1.6.0
	github.com/prometheus/client_golang v1.19.0
	github.com/scylladb/gocqlx/v2 v2.8.0
	google.golang.org/grpc v1.63.2
	google.golang.org/protobuf v1.34.0
)

replace github.com/gocql/gocql => github.com/scylladb/gocql v1.13.0
