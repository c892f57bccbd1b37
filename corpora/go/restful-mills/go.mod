module example.com/mills

go 1.21

require (
	github.com/emicklei/go-restful/v3 v3.12.1
	github.com/mattn/go-sqlite3 v1.14.22
)
