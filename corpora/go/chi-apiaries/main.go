package main

import "example.com/apiaries/cmd"

func main() {
	cmd.Execute()
}
