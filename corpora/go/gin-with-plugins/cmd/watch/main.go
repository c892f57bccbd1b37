package main

import "example.org/watch/pkg/api"

func main() { api.Router().Run(":8080") }
