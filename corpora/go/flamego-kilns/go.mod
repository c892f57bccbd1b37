module example.com/flamego-kilns

go 1.23

require (
	github.com/flamego/flamego v1.9.4
	github.com/go-pg/migrations/v8 v8.1.0
	github.com/go-pg/pg/v10 v10.14.0
)

require gopkg.in/macaron.v1 v1.5.0 // indirect
