module example.org/servicekit

go 1.22

require (
	github.com/bradfitz/gomemcache v0.0.0-20230905024940-24af94b03874
	github.com/go-sql-driver/mysql v1.8.1
	github.com/gorilla/mux v1.8.1
)
