module example.com/mill

go 1.22

require (
	github.com/ant0ine/go-json-rest v3.3.2+incompatible
	go.mongodb.org/mongo-driver v1.16.0
)
