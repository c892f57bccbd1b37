module example.com/nuts-jars

go 1.22

require github.com/nutsdb/nutsdb v1.0.4

require (
	github.com/dgraph-io/badger/v4 v4.2.0 // indirect
	github.com/tidwall/buntdb v1.3.1 // indirect
)
