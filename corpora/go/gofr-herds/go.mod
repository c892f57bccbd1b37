module example.com/gofr-herds

go 1.23

require (
	gofr.dev v1.28.0
)

require github.com/gorilla/mux v1.8.1 // indirect
