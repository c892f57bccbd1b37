package main

import (
	"fmt"
	"net/http"

	"example.org/turnstiles"
)

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("/platform", func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, "welcome") })
	_ = http.ListenAndServe(":3000", turnstiles.New("localhost:6379").Middleware(mux))
}
