package store

import (
	"database/sql"

	"github.com/lopezator/migrator"
)

func step(name, statement string) *migrator.MigrationNoTx {
	return &migrator.MigrationNoTx{
		Name: name,
		Func: func(db *sql.DB) error {
			_, err := db.Exec(statement)
			return err
		},
	}
}

// Migrate brings the tables up to date.
func Migrate(db *sql.DB) error {
	steps, err := migrator.New(migrator.Migrations(
		step("payees", "create table payees (id varchar(40) primary key, name varchar(120) not null)"),
		step("payees-iban", "alter table payees add column iban varchar(34)"),
	))
	if err != nil {
		return err
	}
	return steps.Migrate(db)
}
