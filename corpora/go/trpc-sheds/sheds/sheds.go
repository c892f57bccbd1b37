package sheds

import (
	"context"

	"gopkg.in/reform.v1"

	pb "example.com/trpc-sheds/proto"
)

//go:generate reform

//reform:sheds
type Shed struct {
	ID   int64  `reform:"id,pk"`
	Name string `reform:"name"`
}

type Sheds struct{ db *reform.DB }

func New(db *reform.DB) *Sheds { return &Sheds{db: db} }

func (s *Sheds) List(ctx context.Context, in *pb.ListRequest) (*pb.ListReply, error) {
	found, err := s.db.SelectAllFrom(ShedTable, "ORDER BY name")
	if err != nil {
		return nil, err
	}
	out := &pb.ListReply{}
	for _, one := range found {
		out.Names = append(out.Names, one.(*Shed).Name)
	}
	return out, nil
}
