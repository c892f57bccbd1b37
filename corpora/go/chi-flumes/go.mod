module example.com/flumes

go 1.22

require (
	example.com/kit v1.4.0
	github.com/getkin/kin-openapi v0.124.0
	github.com/go-chi/chi/v5 v5.0.12
)
