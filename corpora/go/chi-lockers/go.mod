module example.com/lockers

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/invopop/validation v0.7.0
	github.com/jackc/pgx/v5 v5.5.5
)
