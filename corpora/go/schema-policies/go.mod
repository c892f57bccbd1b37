module example.org/policies

go 1.23

require (
	github.com/lib/pq v1.10.9
	github.com/xeipuuv/gojsonschema v1.2.0
)

require github.com/go-playground/validator/v10 v10.22.0 // indirect
