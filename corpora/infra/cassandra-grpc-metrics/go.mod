module example.org/metrics

go 1.23

require (
	github.com/gocql/gocql v1.6.0
	google.golang.org/grpc v1.65.0
	google.golang.org/protobuf v1.34.2
)
