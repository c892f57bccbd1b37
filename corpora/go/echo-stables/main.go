package main

import "example.com/stables/api"

func main() {
	api.NewApp(":8080").Start()
}
