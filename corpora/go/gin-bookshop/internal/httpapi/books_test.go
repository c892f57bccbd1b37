package httpapi

import (
	"testing"

	"gorm.io/driver/sqlite"
	"gorm.io/gorm"

	"example.com/bookshop/internal/store"
)

func TestList(t *testing.T) {
	db, err := gorm.Open(sqlite.Open(":memory:"), &gorm.Config{})
	if err != nil {
		t.Fatal(err)
	}
	if err := db.AutoMigrate(&store.Book{}); err != nil {
		t.Fatal(err)
	}
	New(db)
}
