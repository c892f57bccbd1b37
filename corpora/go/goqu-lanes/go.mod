module example.com/lanes

go 1.22

require (
	github.com/doug-martin/goqu/v9 v9.19.0
	github.com/go-chi/chi/v5 v5.0.12
	github.com/go-sql-driver/mysql v1.8.1
)

require github.com/Masterminds/squirrel v1.5.4 // indirect
