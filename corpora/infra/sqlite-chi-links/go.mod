module example.org/links

go 1.23

require (
	github.com/go-chi/chi/v5 v5.1.0
	modernc.org/sqlite v1.31.1
)
