package models

import (
	"github.com/go-openapi/errors"
	"github.com/go-openapi/strfmt"
	"github.com/go-openapi/validate"
)

// Slip slip
//
// swagger:model Slip
type Slip struct {
	// name
	// Required: true
	// Max Length: 40
	Name *string `json:"name"`
}

// Validate validates this slip
func (m *Slip) Validate(formats strfmt.Registry) error {
	var res []error
	if err := validate.Required("name", "body", m.Name); err != nil {
		res = append(res, err)
	} else if err := validate.MaxLength("name", "body", *m.Name, 40); err != nil {
		res = append(res, err)
	}
	if len(res) > 0 {
		return errors.CompositeValidationError(res...)
	}
	return nil
}
