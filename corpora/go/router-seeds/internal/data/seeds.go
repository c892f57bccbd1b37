package data

import "database/sql"

type SeedModel struct{ DB *sql.DB }

func (m SeedModel) Get(id string) (string, error) {
	var name string
	return name, m.DB.QueryRow("SELECT name FROM seeds WHERE id = $1", id).Scan(&name)
}
