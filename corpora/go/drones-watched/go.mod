module example.com/drones

go 1.23

require (
	github.com/nats-io/nats.go v1.38.0
)
