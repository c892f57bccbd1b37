package models

import (
	_ "github.com/go-sql-driver/mysql"
	"github.com/go-xorm/xorm"
)

var engine *xorm.Engine

// Page is one article.
type Page struct {
	ID    int64  `xorm:"pk autoincr"`
	Title string `xorm:"varchar(120) notnull unique"`
}

func init() {
	var err error
	if engine, err = xorm.NewEngine("mysql", dsn()); err != nil {
		panic(err)
	}
}

// Find loads a page.
func Find(id string) *Page {
	page := &Page{}
	_, _ = engine.Where("id = ?", id).Get(page)
	return page
}

func dsn() string { return "wiki@tcp(db:3306)/wiki" }
