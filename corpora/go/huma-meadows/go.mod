module example.com/meadows

go 1.23

require (
	github.com/danielgtaylor/huma/v2 v2.27.0
	github.com/dgraph-io/badger/v4 v4.5.0
)

require go.etcd.io/bbolt v1.3.11 // indirect
