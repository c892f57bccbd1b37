module example.com/quays

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/hashicorp/golang-lru/v2 v2.0.7
)
