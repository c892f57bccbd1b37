package stock

import (
	"context"
	"database/sql"

	sq "github.com/Masterminds/squirrel"
)

// Service knows what is in stock.
type Service struct{ db *sql.DB }

// NewService makes one on a database.
func NewService(db *sql.DB) *Service { return &Service{db: db} }

// Count gives the number of pieces of an article.
func (s *Service) Count(ctx context.Context, article string) (n int, err error) {
	query := sq.Select("pieces").From("stock").Where(sq.Eq{"article": article}).PlaceholderFormat(sq.AtP)
	return n, query.RunWith(s.db).QueryRowContext(ctx).Scan(&n)
}
