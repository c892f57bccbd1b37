package cmd

import "net/http"

// Wait answers the browser on whatever path the provider sends it back to, and returns what it brought.
func Wait(address string) string {
	brought := make(chan string, 1)
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Write([]byte("You may close this window."))
		brought <- r.URL.Query().Get("code")
	})
	server := &http.Server{Addr: address, Handler: mux}
	go server.ListenAndServe()
	defer server.Close()
	return <-brought
}
