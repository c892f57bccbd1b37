package config

import (
	"strings"

	"github.com/go-playground/validator/v10"
)

func newValidator() (*validator.Validate, error) {
	v := validator.New()
	err := v.RegisterValidation("town", func(field validator.FieldLevel) bool {
		return strings.HasSuffix(field.Field().String(), ".town")
	})
	return v, err
}
