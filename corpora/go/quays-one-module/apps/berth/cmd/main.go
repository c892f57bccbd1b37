package main

import "example.com/quays/apps/berth/web"

func main() { web.Serve() }
