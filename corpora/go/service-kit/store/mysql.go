// Package store opens the stores of a service.
package store

import (
	"database/sql"

	"github.com/go-sql-driver/mysql"
)

// Open connects to the database that a service names.
func Open(user, password, address, name string) (*sql.DB, error) {
	config := mysql.NewConfig()
	config.User, config.Passwd, config.Addr, config.DBName = user, password, address, name
	return sql.Open("mysql", config.FormatDSN())
}
