package web

import (
	"net/http"

	"ice.example/glaciers/Godeps/_workspace/src/github.com/trajber/handy"
	"ice.example/glaciers/store"
)

// Routes are all there are.
func Routes() http.Handler {
	mux := handy.NewHandy()
	mux.Handle("/glaciers/{name}", func() handy.Handler { return new(glacier) })
	return mux
}

type glacier struct {
	handy.DefaultHandler
	Name  string       `param:"name"`
	Found *store.Facts `response:"get"`
}

func (g *glacier) Get(w http.ResponseWriter, r *http.Request) {
	found, err := store.Of(g.Name)
	if err != nil {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	g.Found = found
}
