module example.com/cisterns

go 1.22

require (
	github.com/getkin/kin-openapi v0.124.0
	github.com/go-chi/chi/v5 v5.0.12
	github.com/go-playground/validator/v10 v10.19.0
	github.com/jmoiron/sqlx v1.3.5
	github.com/lib/pq v1.10.9
	gopkg.in/yaml.v3 v3.0.1
)
