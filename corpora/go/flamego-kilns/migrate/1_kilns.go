package migrate

import "github.com/go-pg/migrations/v8"

func init() {
	migrations.MustRegisterTx(func(db migrations.DB) error {
		_, err := db.Exec("create table kilns (id bigserial primary key, cone text)")
		return err
	}, func(db migrations.DB) error {
		_, err := db.Exec("drop table kilns")
		return err
	})
}
