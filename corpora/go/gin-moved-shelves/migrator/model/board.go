package model

import "github.com/jinzhu/gorm"

type Board struct {
	gorm.Model
	Wood string `gorm:"size:40"`
}
