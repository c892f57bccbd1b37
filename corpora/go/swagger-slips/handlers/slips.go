package handlers

import (
	"github.com/go-openapi/runtime/middleware"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"

	"example.com/slips/restapi/operations"
)

type Slip struct {
	gorm.Model
	Length int
}

type Slips struct{ db *gorm.DB }

func Open(dsn string) (*Slips, error) {
	db, err := gorm.Open(postgres.Open(dsn), &gorm.Config{})
	if err != nil {
		return nil, err
	}
	return &Slips{db: db}, nil
}

func (s *Slips) List(params operations.ListSlipsParams) middleware.Responder {
	var slips []Slip
	if err := s.db.Find(&slips).Error; err != nil {
		return operations.NewListSlipsDefault(500)
	}
	return operations.NewListSlipsOK().WithPayload(slips)
}
