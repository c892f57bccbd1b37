// Package server starts the listeners of a service.
package server

import (
	"encoding/json"
	"net/http"

	"github.com/gorilla/mux"
)

// Server serves what services register.
type Server struct {
	router *mux.Router
}

// New makes a server with the routes that every service has.
func New() *Server {
	router := mux.NewRouter()
	router.HandleFunc("/status", status).Methods("GET")
	router.HandleFunc("/version", version).Methods("GET")
	return &Server{router: router}
}

// Register adds a route of a service.
func (s *Server) Register(path string, handler http.HandlerFunc) {
	s.router.HandleFunc(path, handler)
}

// Run listens until the process ends.
func (s *Server) Run(address string) error {
	return http.ListenAndServe(address, s.router)
}

func status(w http.ResponseWriter, _ *http.Request) {
	json.NewEncoder(w).Encode(map[string]string{"status": "up"})
}

func version(w http.ResponseWriter, _ *http.Request) {
	json.NewEncoder(w).Encode(map[string]string{"version": "1"})
}
