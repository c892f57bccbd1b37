module example.com/ponds

go 1.21

require (
	github.com/fasthttp/router v1.5.2
	github.com/valyala/fasthttp v1.55.0
	go.etcd.io/bbolt v1.3.11
)

require github.com/gofiber/fiber/v2 v2.52.0 // indirect
