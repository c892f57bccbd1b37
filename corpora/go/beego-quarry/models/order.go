package models

import (
	"os"

	"github.com/beego/beego/v2/client/orm"
	_ "github.com/go-sql-driver/mysql"
)

// Order is what somebody wants.
type Order struct {
	Id   int
	Tons int `orm:"column(tons)"`
}

func init() {
	orm.RegisterDriver("mysql", orm.DRMySQL)
	orm.RegisterDataBase("default", "mysql", os.Getenv("DSN"))
	orm.RegisterModel(new(Order))
}
