module example.com/sluices

go 1.22

require (
	github.com/go-openapi/errors v0.22.0
	github.com/go-openapi/loads v0.22.0
	github.com/go-openapi/runtime v0.28.0
	github.com/go-openapi/validate v0.24.0
	github.com/go-playground/validator/v10 v10.22.0
	github.com/nats-io/nats.go v1.36.0
)
