module example.org/watch

go 1.22

require (
	github.com/gin-gonic/gin v1.10.0
	github.com/hashicorp/go-plugin v1.6.0
	google.golang.org/grpc v1.64.0
)
