package cmd

import (
	"database/sql"
	"net/http"
	"time"

	"github.com/patrickmn/go-cache"
	"github.com/spf13/cobra"
	_ "modernc.org/sqlite"
)

var seen = cache.New(time.Minute, time.Minute)

var signin = &cobra.Command{Use: "signin", RunE: func(*cobra.Command, []string) error {
	kept, err := sql.Open("sqlite", "ferries.db")
	if err != nil {
		return err
	}
	defer kept.Close()
	http.HandleFunc("/callback", func(w http.ResponseWriter, r *http.Request) {
		seen.Set("code", r.URL.Query().Get("code"), time.Minute)
		w.Write([]byte("You may close this window."))
	})
	return http.ListenAndServe("127.0.0.1:8976", nil)
}}

func Execute() {
	root := &cobra.Command{Use: "ferrytool"}
	root.AddCommand(signin)
	root.Execute()
}
