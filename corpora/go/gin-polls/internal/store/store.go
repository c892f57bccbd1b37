package store

import (
	"os"

	"example.com/platform/dbs"
	"gorm.io/driver/mysql"
	"gorm.io/gorm"

	"example.com/polls/internal/polls"
)

func Open() error {
	db, err := gorm.Open(mysql.Open(os.Getenv("DSN")), &gorm.Config{})
	if err != nil {
		return err
	}
	dbs.SetDB(db)
	return dbs.DB().AutoMigrate(&polls.Vote{})
}
