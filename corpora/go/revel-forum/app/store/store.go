package store

import (
	"github.com/bradfitz/gomemcache/memcache"
	"github.com/revel/revel"
	"gopkg.in/mgo.v2"
)

var (
	session *mgo.Session
	pages   = memcache.New("127.0.0.1:11211")
)

// Open dials the database when the application starts.
func Open() {
	var err error
	if session, err = mgo.Dial(revel.Config.StringDefault("mongo.addr", "localhost")); err != nil {
		revel.AppLog.Fatal("no database", "error", err)
	}
}

// Threads is the collection of threads.
func Threads() *mgo.Collection { return session.DB("").C("threads") }

// Page gives a rendered page from the cache.
func Page(key string) ([]byte, error) {
	item, err := pages.Get(key)
	if err != nil {
		return nil, err
	}
	return item.Value, nil
}
