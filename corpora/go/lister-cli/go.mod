module example.com/lister

go 1.22

require (
	github.com/aws/aws-sdk-go v1.54.0
	github.com/spf13/cobra v1.8.1
)
