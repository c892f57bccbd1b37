module example.com/recipes

go 1.20

require (
	github.com/gobuffalo/buffalo v1.1.0
	github.com/gobuffalo/buffalo-pop/v3 v3.0.7
	github.com/gobuffalo/pop/v6 v6.1.1
	github.com/gobuffalo/validate/v3 v3.3.3
	github.com/gofrs/uuid v4.4.0+incompatible
)

require github.com/gorilla/mux v1.8.1 // indirect
