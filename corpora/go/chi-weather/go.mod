module example.com/weather

go 1.21

require (
	github.com/getkin/kin-openapi v0.124.0
	github.com/go-chi/chi/v5 v5.0.12
	github.com/influxdata/influxdb-client-go/v2 v2.13.0
	github.com/oapi-codegen/nethttp-middleware v1.0.2
)

require github.com/gorilla/mux v1.8.1 // indirect
