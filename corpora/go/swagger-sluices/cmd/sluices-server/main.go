package main

import "example.com/sluices/server"

func main() {
	server.Run()
}
