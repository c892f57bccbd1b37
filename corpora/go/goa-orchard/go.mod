module example.com/orchard

go 1.22

require (
	github.com/jackc/pgx/v5 v5.5.5
	goa.design/goa/v3 v3.15.2
)

require github.com/go-chi/chi/v5 v5.0.12 // indirect
