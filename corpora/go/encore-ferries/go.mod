module example.com/encore-ferries

go 1.23

require (
	encore.dev v1.44.0
)

require github.com/gin-gonic/gin v1.10.0 // indirect
