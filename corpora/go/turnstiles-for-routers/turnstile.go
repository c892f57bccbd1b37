// Package turnstiles lets through whoever holds a ticket, in front of any handler.
package turnstiles

import (
	"net/http"

	"github.com/gomodule/redigo/redis"
)

type Turnstile struct {
	pool *redis.Pool
}

func New(address string) *Turnstile {
	dial := func() (redis.Conn, error) { return redis.Dial("tcp", address) }
	return &Turnstile{pool: &redis.Pool{MaxIdle: 3, Dial: dial}}
}

func (t *Turnstile) Admit(ticket, holder string) error {
	connection := t.pool.Get()
	defer connection.Close()
	_, err := connection.Do("SET", "ticket:"+ticket, holder)
	return err
}

func (t *Turnstile) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		connection := t.pool.Get()
		defer connection.Close()
		if holder, err := redis.String(connection.Do("GET", "ticket:"+r.Header.Get("Ticket"))); err != nil || holder == "" {
			http.Error(w, "no ticket", http.StatusForbidden)
			return
		}
		next.ServeHTTP(w, r)
	})
}
