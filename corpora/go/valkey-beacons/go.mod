module example.com/beacons

go 1.24

require (
	github.com/go-chi/chi/v5 v5.2.1
	github.com/jackc/pgx/v5 v5.7.5
	github.com/valkey-io/valkey-go v1.0.63
)
