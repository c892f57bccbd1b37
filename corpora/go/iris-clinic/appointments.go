package main

import (
	"github.com/go-pg/pg/v10"
	"github.com/kataras/iris/v12"
)

// Appointment is an hour with a doctor.
type Appointment struct {
	ID     int64  `pg:"id,pk"`
	Doctor string `pg:"doctor,notnull"`
}

func list(db *pg.DB) iris.Handler {
	return func(ctx iris.Context) {
		var all []Appointment
		if err := db.Model(&all).Order("id").Select(); err != nil {
			ctx.StopWithStatus(iris.StatusInternalServerError)
			return
		}
		_ = ctx.JSON(all)
	}
}

func create(db *pg.DB) iris.Handler { return func(ctx iris.Context) { ctx.StatusCode(iris.StatusCreated) } }

func cancel(db *pg.DB) iris.Handler { return func(ctx iris.Context) { ctx.StatusCode(iris.StatusNoContent) } }
