package auth

import "net/http"

const loginPath = "/login"

var provider string

// Register makes the pages of the login known.
func Register(url string) {
	provider = url
	http.HandleFunc(loginPath, login)
	http.HandleFunc("/callback", callback)
}

func login(w http.ResponseWriter, r *http.Request) {
	http.Redirect(w, r, provider+"?state="+r.FormValue("state"), http.StatusFound)
}

func callback(w http.ResponseWriter, r *http.Request) {
	if r.FormValue("code") == "" {
		http.Error(w, "no code", http.StatusBadRequest)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}
