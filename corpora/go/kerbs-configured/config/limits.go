package config

import (
	"os"

	"github.com/go-playground/validator/v10"
	"gopkg.in/yaml.v3"
)

// Limits says how many kerbs one may lower, and where.
type Limits struct {
	Most int    `yaml:"most" validate:"gte=0"`
	Town string `yaml:"town" validate:"required,town"`
}

// Read reads the limits and checks them.
func Read(path string) (*Limits, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var limits Limits
	if err := yaml.Unmarshal(data, &limits); err != nil {
		return nil, err
	}
	v, err := newValidator()
	if err != nil {
		return nil, err
	}
	return &limits, check(v, &limits)
}

func check(v *validator.Validate, limits *Limits) error {
	return v.Struct(limits)
}
