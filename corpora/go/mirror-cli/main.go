package main

import (
	"net/http"
	_ "net/http/pprof"
	"os"

	"github.com/spf13/cobra"
)

func main() {
	cmd := &cobra.Command{Use: "mirror", RunE: run}
	if err := cmd.Execute(); err != nil {
		os.Exit(1)
	}
}

func run(cmd *cobra.Command, args []string) error {
	go func() { _ = http.ListenAndServe("localhost:6060", nil) }()
	for _, url := range args {
		if err := download(url); err != nil {
			return err
		}
	}
	return nil
}
