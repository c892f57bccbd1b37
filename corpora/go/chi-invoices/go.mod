module example.com/invoices

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/go-playground/validator/v10 v10.20.0
	github.com/jackc/pgx/v5 v5.5.5
	github.com/pressly/goose/v3 v3.20.0
	go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracegrpc v1.26.0
	google.golang.org/grpc v1.63.2
)

tool github.com/sqlc-dev/sqlc/cmd/sqlc

require github.com/sqlc-dev/sqlc v1.26.0 // indirect
