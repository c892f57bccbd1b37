package model

import "github.com/jinzhu/gorm"

type Shelf struct {
	gorm.Model
	Name string `gorm:"size:80"`
}
