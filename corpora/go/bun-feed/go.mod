module example.com/feed

go 1.22

require (
	github.com/uptrace/bun v1.2.1
	github.com/uptrace/bun/dialect/sqlitedialect v1.2.1
	github.com/uptrace/bun/driver/sqliteshim v1.2.1
)
