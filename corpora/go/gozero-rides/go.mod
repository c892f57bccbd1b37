module example.com/rides

go 1.21

require (
	github.com/go-sql-driver/mysql v1.8.1
	github.com/zeromicro/go-zero v1.6.6
)
