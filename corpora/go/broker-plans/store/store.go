package store

import (
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

// Instance is what the broker has provisioned.
type Instance struct {
	ID   string `gorm:"primaryKey"`
	Plan string
}

func Open(dsn string) (*gorm.DB, error) {
	db, err := gorm.Open(postgres.Open(dsn), &gorm.Config{})
	if err != nil {
		return nil, err
	}
	return db, db.AutoMigrate(&Instance{})
}
