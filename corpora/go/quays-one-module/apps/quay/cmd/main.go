package main

import "example.com/quays/apps/quay/web"

func main() { web.Serve() }
