package main

import (
	"encoding/json"
	"net/http"
	"time"

	"github.com/gorilla/mux"
	"gopkg.in/redis.v3"
	"labix.org/v2/mgo"
)

var (
	copies *redis.Client
	relics *mgo.Collection
)

func main() {
	session, err := mgo.Dial("localhost")
	if err != nil {
		panic(err)
	}
	relics = session.DB("museum").C("relics")
	copies = redis.NewClient(&redis.Options{Addr: "localhost:6379"})
	router := mux.NewRouter()
	router.HandleFunc("/relics", list).Methods("GET")
	http.ListenAndServe(":8080", router)
}

func list(w http.ResponseWriter, r *http.Request) {
	if found, err := copies.Get("relics").Result(); err == nil {
		w.Write([]byte(found))
		return
	}
	var all []map[string]string
	relics.Find(nil).All(&all)
	text, _ := json.Marshal(all)
	copies.Set("relics", string(text), time.Minute)
	w.Write(text)
}
