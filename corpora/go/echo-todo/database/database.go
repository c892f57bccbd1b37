package database

import (
	"gorm.io/driver/sqlite"
	"gorm.io/gorm"
)

// DB is the connection of the program.
var DB *gorm.DB

// Connect opens the file of tasks.
func Connect() {
	var err error
	if DB, err = gorm.Open(sqlite.Open("tasks.db"), &gorm.Config{}); err != nil {
		panic(err)
	}
}
