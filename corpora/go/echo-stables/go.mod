module example.com/stables

go 1.15

require (
	example.com/kit v1.9.0
	github.com/labstack/echo v2.2.0+incompatible
	github.com/valyala/fasthttp v1.0.0 // indirect
)
