module example.com/tides

go 1.23

require (
	github.com/go-sql-driver/mysql v1.8.1
	github.com/stephenafamo/bob v0.29.0
	go-micro.dev/v4 v4.11.0
)
