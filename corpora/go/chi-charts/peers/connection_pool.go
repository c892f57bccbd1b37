package peers

import (
	"net"

	lru "github.com/hashicorp/golang-lru"
)

type connectionPool struct{ open *lru.Cache }

func newConnectionPool() *connectionPool {
	open, _ := lru.NewWithEvict(16, func(_ interface{}, connection interface{}) { connection.(net.Conn).Close() })
	return &connectionPool{open: open}
}

var pool = newConnectionPool()

// Dial returns the open connection to an address, or opens one.
func Dial(address string) (net.Conn, error) {
	if found, ok := pool.open.Get(address); ok {
		return found.(net.Conn), nil
	}
	connection, err := net.Dial("tcp", address)
	if err == nil {
		pool.open.Add(address, connection)
	}
	return connection, err
}
