package models

import (
	"github.com/jinzhu/gorm"
	_ "github.com/jinzhu/gorm/dialects/mysql"
)

var db *gorm.DB

type Lantern struct {
	gorm.Model
	Name string
}

func Open() { db, _ = gorm.Open("mysql", "lanterns:@tcp(localhost)/lanterns") }

func Add(name string) Lantern {
	made := Lantern{Name: name}
	db.Create(&made)
	return made
}

func All() (found []Lantern) {
	db.Find(&found)
	return found
}
