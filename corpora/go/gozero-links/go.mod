module example.com/links

go 1.21

require (
	github.com/zeromicro/go-zero v1.6.5
	go.mongodb.org/mongo-driver v1.15.0
)
