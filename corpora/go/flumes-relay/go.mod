module example.com/flumes

go 1.23

require (
	github.com/elastic/go-elasticsearch/v8 v8.17.0
	github.com/go-chi/chi/v5 v5.2.0
	github.com/go-mysql-org/go-mysql v1.10.0
	github.com/jackc/pgx/v5 v5.7.2
	go.mongodb.org/mongo-driver v1.17.1
)
