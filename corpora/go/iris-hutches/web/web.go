package web

import (
	"github.com/kataras/iris/v12"
	"github.com/kataras/iris/v12/mvc"
	_ "github.com/microsoft/go-mssqldb"
	"xorm.io/xorm"

	"hutches.example/server/rabbits"
)

// Run serves until it fails.
func Run(dsn string) error {
	engine, err := xorm.NewEngine("mssql", dsn)
	if err != nil {
		return err
	}
	app := iris.New()
	m := mvc.New(app.Party("/rabbits"))
	m.Register(engine)
	m.Handle(new(rabbits.Controller))
	return app.Listen(":8080")
}
