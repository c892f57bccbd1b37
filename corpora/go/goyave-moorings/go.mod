module example.com/goyave-moorings

go 1.22

require (
	github.com/go-rel/postgres v0.11.0
	github.com/go-rel/rel v0.41.0
	github.com/lib/pq v1.10.9
	goyave.dev/goyave/v5 v5.3.0
)

require gorm.io/gorm v1.25.12 // indirect
