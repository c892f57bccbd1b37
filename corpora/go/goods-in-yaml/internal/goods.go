package internal

import (
	"example.com/platform/store"
	"gorm.io/gorm"
)

// Config is read from etc.
type Config struct {
	Listen string
	Store  struct{ Source string }
}

// Good is what is sold.
type Good struct {
	ID   uint `gorm:"primaryKey"`
	Name string
}

// Goods are kept in tables.
type Goods struct{ db *gorm.DB }

// OpenGoods connects.
func OpenGoods(config Config) Goods {
	db, err := gorm.Open(store.Dialector(config.Store.Source), &gorm.Config{})
	if err != nil {
		panic(err)
	}
	return Goods{db}
}

// All goods.
func (g Goods) All() (found []Good) {
	g.db.Find(&found)
	return found
}
