module example.com/trino-gauges

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/trinodb/trino-go-client v0.315.0
)

require github.com/lib/pq v1.10.9 // indirect
