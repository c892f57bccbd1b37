module example.com/hives

go 1.21

require (
	github.com/gorilla/mux v1.8.1
	github.com/lib/pq v1.10.9
	github.com/mattermost/morph v1.1.0
)
