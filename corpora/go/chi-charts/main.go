package main

import (
	"encoding/json"
	"net/http"
	"strings"

	"example.org/charts/peers"
	"github.com/go-chi/chi/v5"
)

const registry = "oci://charts.example.org/harbour"

func trimmed(reference string) string { return strings.TrimPrefix(reference, "oci://") }

func main() {
	peers.Dial("10.0.0.2:7000")
	r := chi.NewRouter()
	r.Get("/charts/{name}", func(w http.ResponseWriter, req *http.Request) {
		json.NewEncoder(w).Encode(map[string]string{"from": trimmed(registry) + "/" + chi.URLParam(req, "name")})
	})
	http.ListenAndServe(":8080", r)
}
