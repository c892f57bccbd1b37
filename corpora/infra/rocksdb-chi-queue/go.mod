module example.org/mailqueue

go 1.23

require (
	github.com/go-chi/chi/v5 v5.1.0
	github.com/linxGnu/grocksdb v1.9.2
)
