package migrator

import (
	"example.org/shelves/ent"
	"example.org/shelves/migrator/model"
	"github.com/jinzhu/gorm"
	_ "github.com/jinzhu/gorm/dialects/postgres"
)

func Move(dsn string, client *ent.Client) {
	db, err := gorm.Open("postgres", dsn)
	if err != nil {
		panic(err)
	}
	var shelves []model.Shelf
	db.Find(&shelves)
	var boards []model.Board
	db.Limit(100).Find(&boards)
}
