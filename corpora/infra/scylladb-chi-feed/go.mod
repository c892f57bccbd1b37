module example.org/feed

go 1.23

require (
	github.com/go-chi/chi/v5 v5.1.0
	github.com/gocql/gocql v1.6.0
)
