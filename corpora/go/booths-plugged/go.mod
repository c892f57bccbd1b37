module example.com/booths

go 1.23

require (
	github.com/go-chi/chi/v5 v5.2.0
	github.com/lib/pq v1.10.9
)

require gorm.io/gorm v1.25.12 // indirect
