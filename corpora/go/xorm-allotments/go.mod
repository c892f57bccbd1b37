module example.com/allotments

go 1.22

require (
	github.com/gorilla/mux v1.8.1
	github.com/mattn/go-sqlite3 v1.14.22
	src.techknowlogick.com/xormigrate v1.7.1
	xorm.io/xorm v1.3.9
)

require github.com/go-gormigrate/gormigrate/v2 v2.1.2 // indirect
