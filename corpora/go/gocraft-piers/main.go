package main

import (
	"encoding/json"
	"log"
	"net/http"

	"github.com/gocraft/web"
)

type Context struct{ Berths map[string]int }

func (c *Context) List(rw web.ResponseWriter, req *web.Request) {
	json.NewEncoder(rw).Encode(c.Berths)
}

func (c *Context) Remove(rw web.ResponseWriter, req *web.Request) {
	delete(c.Berths, req.PathParams["name"])
	rw.WriteHeader(http.StatusNoContent)
}

func main() {
	router := web.New(Context{}).Middleware(web.LoggerMiddleware)
	router.Get("/piers", (*Context).List)
	router.Delete("/piers/:name", (*Context).Remove)
	log.Fatal(http.ListenAndServe(":8080", router))
}
