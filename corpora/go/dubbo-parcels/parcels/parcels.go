package parcels

import (
	"context"

	"github.com/georgysavva/scany/v2/pgxscan"
	"github.com/jackc/pgx/v5/pgxpool"

	pb "example.com/dubbo-parcels/proto"
)

type parcel struct {
	ID     int64 `db:"id"`
	Weight int64 `db:"weight"`
}

type Parcels struct {
	pool *pgxpool.Pool
}

func New(pool *pgxpool.Pool) *Parcels { return &Parcels{pool: pool} }

func (p *Parcels) List(ctx context.Context, in *pb.ListRequest) (*pb.ListReply, error) {
	var found []parcel
	if err := pgxscan.Select(ctx, p.pool, &found, "select id, weight from parcels where depot = $1", in.Depot); err != nil {
		return nil, err
	}
	out := &pb.ListReply{}
	for _, one := range found {
		out.Parcels = append(out.Parcels, &pb.Parcel{Id: one.ID, Weight: one.Weight})
	}
	return out, nil
}
