package main

import (
	"net/http"

	"github.com/gorilla/websocket"
)

var upgrader = websocket.Upgrader{ReadBufferSize: 1024, WriteBufferSize: 1024}

func main() {
	http.Handle("/", http.FileServer(http.Dir("public")))
	http.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(200) })
	http.HandleFunc("/ws", talk)
	http.ListenAndServe(":8080", nil)
}

func talk(w http.ResponseWriter, r *http.Request) {
	socket, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer socket.Close()
	for {
		kind, said, err := socket.ReadMessage()
		if err != nil {
			return
		}
		socket.WriteMessage(kind, said)
	}
}
