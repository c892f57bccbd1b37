package main

import (
	"context"

	"example.org/watch/pkg/plugins"
	"example.org/watch/pkg/protobufs"
	plugin "github.com/hashicorp/go-plugin"
)

type Plugin struct {
	protobufs.UnimplementedNotifierServer
}

func (p *Plugin) Notify(ctx context.Context, n *protobufs.Notification) (*protobufs.Notification, error) {
	println("email", n.Text)
	return n, nil
}

func main() {
	notifier := &plugins.Notifier{Impl: &Plugin{}}
	plugin.Serve(&plugin.ServeConfig{Plugins: map[string]plugin.Plugin{"notifier": notifier}, GRPCServer: plugin.DefaultGRPCServer})
}
