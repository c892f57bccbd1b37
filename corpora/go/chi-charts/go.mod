module example.org/charts

go 1.22

require (
	github.com/go-chi/chi/v5 v5.1.0
	github.com/hashicorp/golang-lru v0.6.0
)
