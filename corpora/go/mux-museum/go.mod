module example.com/museum

go 1.20

require (
	github.com/gorilla/mux v1.8.1
	github.com/rubenv/sql-migrate v1.6.1
	github.com/upper/db/v4 v4.7.0
)
