package main

import (
	"encoding/json"
	"log"
	"net/http"
	"os"

	"github.com/tedsuo/rata"

	"example.com/weirs/store"
)

var routes = rata.Routes{
	{Path: "/weirs", Method: "GET", Name: "list"},
	{Path: "/weirs/:name", Method: "PUT", Name: "open"},
}

func main() {
	weirs, err := store.Open(os.Getenv("WEIRS"))
	if err != nil {
		log.Fatal(err)
	}
	router, err := rata.NewRouter(routes, rata.Handlers{
		"list": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			names, err := weirs.Names(r.Context())
			if err != nil {
				w.WriteHeader(http.StatusInternalServerError)
				return
			}
			json.NewEncoder(w).Encode(names)
		}),
		"open": http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			weirs.Add(r.Context(), r.FormValue(":name"))
			w.WriteHeader(http.StatusNoContent)
		}),
	})
	if err != nil {
		log.Fatal(err)
	}
	log.Fatal(http.ListenAndServe(":8080", router))
}
