package store

import (
	"github.com/glebarez/sqlite"
	"github.com/go-gormigrate/gormigrate/v2"
	"gorm.io/gorm"
)

// Event is something that takes place.
type Event struct {
	ID    uint `gorm:"primaryKey"`
	Title string
}

// Open opens the file and migrates it.
func Open(path string) (*gorm.DB, error) {
	db, err := gorm.Open(sqlite.Open(path), &gorm.Config{})
	if err != nil {
		return nil, err
	}
	m := gormigrate.New(db, gormigrate.DefaultOptions, []*gormigrate.Migration{{
		ID:      "202401010000",
		Migrate: func(tx *gorm.DB) error { return tx.AutoMigrate(&Event{}) },
	}})
	return db, m.Migrate()
}
