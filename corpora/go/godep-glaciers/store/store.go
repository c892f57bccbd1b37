package store

import (
	"ice.example/glaciers/Godeps/_workspace/src/gopkg.in/mgo.v2"
	"ice.example/glaciers/Godeps/_workspace/src/gopkg.in/mgo.v2/bson"
)

// Facts is what was measured of one glacier.
type Facts struct {
	Name   string
	Length float64
}

var session *mgo.Session

// Open connects once.
func Open(address string) (err error) {
	session, err = mgo.Dial(address)
	return err
}

// Of finds a glacier by its name.
func Of(name string) (*Facts, error) {
	found := new(Facts)
	err := session.DB("ice").C("glaciers").Find(bson.M{"name": name}).One(found)
	return found, err
}
