package migration

import (
	"src.techknowlogick.com/xormigrate"
	"xorm.io/xorm"
)

type plot20240311 struct {
	ID     int64  `xorm:"pk autoincr"`
	Number string `xorm:"unique"`
}

func (plot20240311) TableName() string { return "plot" }

// Up runs what has not been run.
func Up(engine *xorm.Engine) error {
	m := xormigrate.New(engine, []*xormigrate.Migration{
		{
			ID:      "20240311",
			Migrate: func(tx *xorm.Engine) error { return tx.Sync(plot20240311{}) },
		},
	})
	return m.Migrate()
}
