package plugins

import (
	"example.org/watch/pkg/protobufs"
	plugin "github.com/hashicorp/go-plugin"
	"google.golang.org/grpc"
)

// Notifier is how the host and its plugins speak.
type Notifier struct {
	plugin.Plugin
	Impl protobufs.NotifierServer
}

func (n *Notifier) GRPCServer(_ *plugin.GRPCBroker, s *grpc.Server) error {
	protobufs.RegisterNotifierServer(s, n.Impl)
	return nil
}
