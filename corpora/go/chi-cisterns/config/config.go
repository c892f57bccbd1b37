package config

import (
	"os"

	"github.com/go-playground/validator/v10"
	"gopkg.in/yaml.v3"
)

// Settings say how the program is started.
type Settings struct {
	Address  string   `yaml:"address" validate:"required,hostname_port"`
	Spec     string   `yaml:"spec" validate:"required,file"`
	Database Database `yaml:"database" validate:"required"`
}

// Database is where the levels are kept.
type Database struct {
	Name string `yaml:"name" validate:"required"`
	Pool int    `yaml:"pool" validate:"min=1,max=64"`
}

// Read the settings of a file.
func Read(path string) (*Settings, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var settings Settings
	if err := yaml.Unmarshal(text, &settings); err != nil {
		return nil, err
	}
	return &settings, validator.New().Struct(&settings)
}
