module example.com/kites

go 1.20

require (
	github.com/gogf/gf/contrib/drivers/mysql/v2 v2.7.1
	github.com/gogf/gf/v2 v2.7.1
)
