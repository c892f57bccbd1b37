package main

import (
	"log"
	"net/http"
	"net/http/pprof"
	"os"
	"strings"

	"github.com/nats-io/nats.go"

	"example.com/drones/internal/ledger"
)

func main() {
	broker, err := nats.Connect(os.Getenv("NATS_URL"))
	if err != nil {
		log.Fatal(err)
	}
	if _, err := broker.Subscribe("kelp.seen", func(m *nats.Msg) { ledger.Count(string(m.Data)) }); err != nil {
		log.Fatal(err)
	}
	server := &http.Server{Addr: ":6060", Handler: profile(os.Getenv("PROFILE_PREFIX"))}
	log.Fatal(server.ListenAndServe())
}

// profile answers those who look for what takes so long.
func profile(prefix string) *http.ServeMux {
	mux := http.NewServeMux()
	prefix = "/" + strings.Trim(prefix, "/")
	mux.HandleFunc(prefix+"/pprof/", pprof.Index)
	mux.HandleFunc(prefix+"/pprof/cmdline", pprof.Cmdline)
	mux.HandleFunc(prefix+"/pprof/profile", pprof.Profile)
	mux.HandleFunc(prefix+"/pprof/symbol", pprof.Symbol)
	mux.HandleFunc(prefix+"/pprof/trace", pprof.Trace)
	return mux
}
