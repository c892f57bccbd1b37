package models

import (
	"github.com/go-openapi/errors"
	"github.com/go-openapi/strfmt"
	"github.com/go-openapi/validate"
)

// Raising raising
//
// swagger:model Raising
type Raising struct {
	// sluice
	// Required: true
	Sluice *string `json:"sluice"`
}

// Validate validates this raising
func (m *Raising) Validate(formats strfmt.Registry) error {
	if err := validate.Required("sluice", "body", m.Sluice); err != nil {
		return errors.CompositeValidationError(err)
	}
	return nil
}
