package main

import (
	"net/http"

	"connectrpc.com/connect"
	"connectrpc.com/validate"

	"example.com/tides/gen/tides/v1/tidesv1connect"
	"example.com/tides/server"
)

func main() {
	checked, err := validate.NewInterceptor()
	if err != nil {
		panic(err)
	}
	mux := http.NewServeMux()
	mux.Handle(tidesv1connect.NewTidesHandler(&server.Tides{Store: server.Open()}, connect.WithInterceptors(checked)))
	http.ListenAndServe(":8080", mux)
}
