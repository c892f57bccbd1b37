module example.com/fuego-boats

go 1.23

require (
	github.com/Oudwins/zog v0.18.0
	github.com/ardanlabs/darwin/v3 v3.0.0
	github.com/go-fuego/fuego v0.18.8
	github.com/lib/pq v1.10.9
)

require (
	github.com/go-chi/chi/v5 v5.1.0 // indirect
	github.com/go-playground/validator/v10 v10.26.0 // indirect
)
