package main

import (
	"net/http"

	"github.com/bmizerany/pat"
	"github.com/codegangsta/negroni"
	"gopkg.in/mgo.v2"
)

var notices *mgo.Collection

func main() {
	session, err := mgo.Dial("localhost")
	if err != nil {
		panic(err)
	}
	defer session.Close()
	notices = session.DB("board").C("notices")
	routes := pat.New()
	routes.Get("/notices", http.HandlerFunc(list))
	routes.Post("/notices", http.HandlerFunc(pin))
	routes.Del("/notices/:id", http.HandlerFunc(remove))
	n := negroni.Classic()
	n.UseHandler(routes)
	n.Run(":3000")
}

func list(w http.ResponseWriter, r *http.Request)   { w.Write([]byte("[]")) }
func pin(w http.ResponseWriter, r *http.Request) {
	n := notice{r.FormValue("title"), r.FormValue("mail"), r.FormValue("link")}
	if err := check(n); err != nil {
		http.Error(w, err.Error(), 400)
		return
	}
	notices.Insert(n)
	w.WriteHeader(201)
}
func remove(w http.ResponseWriter, r *http.Request) { w.WriteHeader(204) }
