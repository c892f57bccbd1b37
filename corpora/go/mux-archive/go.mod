module example.com/archive

go 1.22

require (
	example.com/platform/mongodb/v3 v3.1.0
	github.com/gorilla/mux v1.8.1
	go.mongodb.org/mongo-driver v1.15.0
)
