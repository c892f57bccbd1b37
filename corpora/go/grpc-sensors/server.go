package main

import (
	"context"

	"github.com/scylladb/gocqlx/v2"

	"example.com/sensors/pb"
	"example.com/sensors/store"
)

type server struct {
	pb.UnimplementedSensorsServer
	session gocqlx.Session
}

func (s *server) Record(ctx context.Context, in *pb.Reading) (*pb.Done, error) {
	row := store.Reading{Sensor: in.Sensor, Value: in.Value}
	return &pb.Done{}, s.session.Query(store.Readings.Insert()).BindStruct(row).ExecRelease()
}
