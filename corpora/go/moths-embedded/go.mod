module example.com/moths

go 1.24

require (
	github.com/Boostport/migration v1.1.2
	github.com/Boostport/migration/driver/postgres v1.1.3
	github.com/go-chi/chi/v5 v5.2.0
	github.com/lib/pq v1.10.9
)
