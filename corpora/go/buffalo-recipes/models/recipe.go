package models

import (
	"github.com/gobuffalo/pop/v6"
	"github.com/gobuffalo/validate/v3"
	"github.com/gobuffalo/validate/v3/validators"
	"github.com/gofrs/uuid"
)

// Recipe tells how a dish is made.
type Recipe struct {
	ID   uuid.UUID `db:"id"`
	Name string    `db:"name"`
}

// Recipes is a list of them.
type Recipes []Recipe

// Validate is called by ValidateAndCreate and its kin.
func (r *Recipe) Validate(_ *pop.Connection) (*validate.Errors, error) {
	return validate.Validate(&validators.StringIsPresent{Field: r.Name, Name: "Name"}), nil
}
