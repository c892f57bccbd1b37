module example.org/feeds

go 1.23

require (
	github.com/go-chi/chi/v5 v5.1.0
	go.etcd.io/bbolt v1.3.11
)
