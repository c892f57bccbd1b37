package main

import (
	"github.com/go-martini/martini"
	"gopkg.in/mgo.v2"
)

func main() {
	session, err := mgo.Dial("localhost")
	if err != nil {
		panic(err)
	}
	m := martini.Classic()
	m.Get("/looms/:id", func(params martini.Params) string {
		var name string
		session.DB("looms").C("looms").FindId(params["id"]).One(&name)
		return name
	})
	m.Run()
}
