package config

import "github.com/go-playground/validator/v10"

// Streets are those in which kerbs may be lowered.
type Streets struct {
	Names []string `yaml:"names" validate:"min=1,dive,required"`
}

func (s *Streets) check(v *validator.Validate) error { return v.Struct(s) }
