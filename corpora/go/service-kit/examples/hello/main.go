package main

import (
	"net/http"

	"example.org/servicekit/server"
)

func main() {
	s := server.New()
	s.Register("/hello", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("hello")) })
	s.Run(":8080")
}
