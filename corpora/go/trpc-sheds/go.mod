module example.com/trpc-sheds

go 1.22

require (
	github.com/lib/pq v1.10.9
	gopkg.in/reform.v1 v1.5.1
	trpc.group/trpc-go/trpc-go v1.0.3
)

require (
	google.golang.org/grpc v1.63.2 // indirect
	gorm.io/gorm v1.25.12 // indirect
)
