package main

import (
	"context"
	"log"
	"net"
	"os"

	"github.com/gocql/gocql"
	"google.golang.org/grpc"

	"example.org/metrics/gen/metricsv1"
)

type server struct {
	metricsv1.UnimplementedMetricsServer
	session *gocql.Session
}

func (s *server) Last(ctx context.Context, in *metricsv1.LastRequest) (*metricsv1.LastReply, error) {
	var value float64
	err := s.session.Query("SELECT value FROM last WHERE name = ?", in.Name).Scan(&value)
	return &metricsv1.LastReply{Value: value}, err
}

func main() {
	cluster := gocql.NewCluster(os.Getenv("CASSANDRA_HOSTS"))
	session, err := cluster.CreateSession()
	if err != nil {
		log.Fatal(err)
	}
	listener, err := net.Listen("tcp", ":9000")
	if err != nil {
		log.Fatal(err)
	}
	s := grpc.NewServer()
	metricsv1.RegisterMetricsServer(s, &server{session: session})
	log.Fatal(s.Serve(listener))
}
