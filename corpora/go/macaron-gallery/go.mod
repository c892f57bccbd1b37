module example.com/gallery

go 1.19

require (
	github.com/go-macaron/binding v1.2.0
	github.com/go-sql-driver/mysql v1.7.1
	github.com/volatiletech/sqlboiler/v4 v4.16.2
	gopkg.in/macaron.v1 v1.5.0
)
