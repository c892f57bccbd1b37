package cmd

import (
	"github.com/spf13/cobra"

	"example.com/apiaries/internal/serve"
)

var root = &cobra.Command{Use: "apiaries", RunE: func(*cobra.Command, []string) error { return serve.Listen(":8000") }}

// Execute runs the command that was asked for.
func Execute() {
	cobra.CheckErr(root.Execute())
}
