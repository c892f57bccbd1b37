package store

import "gorm.io/gorm"

// Book is one title on sale.
type Book struct {
	gorm.Model
	Title string `gorm:"size:200;not null"`
	Price int
}
