package models

import (
	"github.com/astaxie/beego"
	"github.com/astaxie/beego/orm"
	"github.com/astaxie/beego/validation"
	_ "github.com/go-sql-driver/mysql"
)

type Person struct {
	Id   int64
	Name string `orm:"unique;size(40)" valid:"Required;MaxSize(40)"`
	Desk string `orm:"size(10)" valid:"Required"`
}

func init() {
	orm.RegisterModel(new(Person))
}

func Connect() {
	orm.RegisterDriver("mysql", orm.DRMySQL)
	orm.RegisterDataBase("default", "mysql", beego.AppConfig.String("staff_dsn"))
}

func Hire(person *Person) (int64, error) {
	check := validation.Validation{}
	if fine, err := check.Valid(person); !fine || err != nil {
		return 0, err
	}
	return orm.NewOrm().Insert(person)
}

func People() (people []Person) {
	orm.NewOrm().QueryTable("person").OrderBy("name").All(&people)
	return people
}
