package db

import (
	"database/sql"
	"log"

	_ "github.com/lib/pq"
	_ "gopkg.in/mattes/migrate.v1/driver/postgres"
	"gopkg.in/mattes/migrate.v1/migrate"
)

// Store holds the connection.
type Store struct{ db *sql.DB }

// Open brings the schema up to date and connects.
func Open(uri string) Store {
	if errs, ok := migrate.UpSync(uri, "./db/migrations"); !ok {
		log.Fatal(errs)
	}
	db, err := sql.Open("postgres", uri)
	if err != nil {
		log.Fatal(err)
	}
	return Store{db}
}

// Names are those of all accounts.
func (s Store) Names() (names []string) {
	rows, err := s.db.Query("SELECT name FROM accounts")
	if err != nil {
		return nil
	}
	for rows.Next() {
		var name string
		rows.Scan(&name)
		names = append(names, name)
	}
	return names
}
