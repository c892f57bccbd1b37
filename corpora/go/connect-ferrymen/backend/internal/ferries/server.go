package ferries

import (
	"context"
	"database/sql"

	"connectrpc.com/connect"

	ferriesv1 "example.com/ferrymen/backend/gen/ferries/v1"
)

// Server tells which crossings of data are planned.
type Server struct{ DB *sql.DB }

// Plan writes down a crossing: from which berth to which.
func (s *Server) Plan(ctx context.Context, r *connect.Request[ferriesv1.PlanRequest]) (*connect.Response[ferriesv1.PlanResponse], error) {
	if _, err := s.DB.ExecContext(ctx, "INSERT INTO crossings (origin, target) VALUES (?, ?)", r.Msg.From, r.Msg.To); err != nil {
		return nil, connect.NewError(connect.CodeInternal, err)
	}
	return connect.NewResponse(&ferriesv1.PlanResponse{}), nil
}

// Crossings sends what is planned, the newest first.
func (s *Server) Crossings(ctx context.Context, r *connect.Request[ferriesv1.CrossingsRequest], out *connect.ServerStream[ferriesv1.Crossing]) error {
	rows, err := s.DB.QueryContext(ctx, "SELECT origin, target FROM crossings ORDER BY id DESC LIMIT ?", r.Msg.Most)
	if err != nil {
		return connect.NewError(connect.CodeInternal, err)
	}
	defer rows.Close()
	for rows.Next() {
		var crossing ferriesv1.Crossing
		if err := rows.Scan(&crossing.Origin, &crossing.Target); err != nil {
			return connect.NewError(connect.CodeInternal, err)
		}
		if err := out.Send(&crossing); err != nil {
			return err
		}
	}
	return rows.Err()
}
