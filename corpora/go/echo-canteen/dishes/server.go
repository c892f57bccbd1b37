package dishes

import (
	"net/http"

	"github.com/eko/gocache/v3/cache"
	"github.com/labstack/echo/v4"
)

// Server answers for the canteen.
type Server struct{ kept *cache.Cache[string] }

// New makes one.
func New(kept *cache.Cache[string]) *Server { return &Server{kept} }

// GetDish answers with a dish.
func (s *Server) GetDish(ctx echo.Context, id string) error {
	dish, err := s.kept.Get(ctx.Request().Context(), id)
	if err != nil {
		return err
	}
	return ctx.JSON(http.StatusOK, dish)
}
