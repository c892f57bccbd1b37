package cmd

import (
	"fmt"

	"github.com/spf13/cobra"

	"example.com/lister/remote"
)

func Run() {
	root := &cobra.Command{Use: "lister", Run: func(*cobra.Command, []string) { fmt.Println(remote.Tables()) }}
	root.Execute()
}
