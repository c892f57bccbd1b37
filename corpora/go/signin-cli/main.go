package main

import "example.com/ferrytool/cmd"

func main() { cmd.Execute() }
