package remote

import (
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/dynamodb"
	"github.com/aws/aws-sdk-go/service/dynamodb/dynamodbiface"
)

var client dynamodbiface.DynamoDBAPI = dynamodb.New(session.Must(session.NewSession()))

// Tables gives the names of all tables of the account.
func Tables() (names []*string) {
	client.ListTablesPages(&dynamodb.ListTablesInput{}, func(page *dynamodb.ListTablesOutput, last bool) bool {
		names = append(names, page.TableNames...)
		return !last
	})
	return names
}
