module example.com/bunt-shelves

go 1.22

require (
	github.com/go-chi/chi/v5 v5.0.12
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.1
	github.com/tidwall/buntdb v1.3.1
)

require (
	github.com/nutsdb/nutsdb v1.0.4 // indirect
	github.com/xeipuuv/gojsonschema v1.2.0 // indirect
	go.etcd.io/bbolt v1.3.9 // indirect
)
