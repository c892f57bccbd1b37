module example.com/kerbs

go 1.24

require (
	github.com/go-playground/validator/v10 v10.26.0
	github.com/gorilla/mux v1.8.1
	gopkg.in/yaml.v3 v3.0.1
)
