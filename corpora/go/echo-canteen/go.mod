module example.com/canteen

go 1.22

require (
	github.com/eko/gocache/v3 v3.1.2
	github.com/go-redis/redis/v8 v8.11.5
	github.com/labstack/echo/v4 v4.12.0
)

require github.com/bradfitz/gomemcache v0.0.0-20230905024940-24af94b03874 // indirect
