package main

import (
	"log"
	"os"

	"github.com/tedsuo/ifrit"
	"github.com/tedsuo/ifrit/http_server"
	"github.com/tedsuo/rata"

	"example.com/hatches"
	"example.com/hatches/handlers"
)

func main() {
	actions := rata.Handlers{
		hatches.List:   handlers.List(),
		hatches.Open:   handlers.Open(),
		hatches.Events: handlers.Events(),
	}
	handler, err := rata.NewRouter(hatches.Routes, actions)
	if err != nil {
		log.Fatal(err)
	}
	process := ifrit.Invoke(http_server.New(os.Getenv("LISTEN"), handler))
	log.Fatal(<-process.Wait())
}
