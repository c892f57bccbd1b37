module example.com/tides

go 1.23

require (
	buf.build/go/protovalidate v0.12.0
	connectrpc.com/connect v1.18.1
	connectrpc.com/validate v0.3.0
	github.com/go-gorp/gorp/v3 v3.1.0
	github.com/lib/pq v1.10.9
	google.golang.org/grpc v1.72.0
)

require (
	github.com/cloudwego/hertz v0.9.0 // indirect
	github.com/emicklei/go-restful/v3 v3.12.0 // indirect
	github.com/go-martini/martini v0.0.0-20170121215854-22fa46961aab // indirect
	github.com/gogf/gf/v2 v2.7.0 // indirect
	github.com/valyala/fasthttp v1.55.0 // indirect
)
