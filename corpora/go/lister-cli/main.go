package main

import "example.com/lister/cmd"

func main() { cmd.Run() }
