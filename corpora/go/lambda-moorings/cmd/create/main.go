package main

import (
	"encoding/json"

	"github.com/aws/aws-lambda-go/events"
	"github.com/aws/aws-lambda-go/lambda"
	"github.com/aws/aws-sdk-go/aws"
	"github.com/aws/aws-sdk-go/aws/session"
	"github.com/aws/aws-sdk-go/service/dynamodb"
	"github.com/aws/aws-sdk-go/service/dynamodb/dynamodbattribute"
)

type mooring struct {
	Berth string `json:"berth"`
}

func create(request events.APIGatewayProxyRequest) (events.APIGatewayProxyResponse, error) {
	var given mooring
	if err := json.Unmarshal([]byte(request.Body), &given); err != nil {
		return events.APIGatewayProxyResponse{StatusCode: 400}, nil
	}
	item, err := dynamodbattribute.MarshalMap(given)
	if err != nil {
		return events.APIGatewayProxyResponse{StatusCode: 500}, err
	}
	table := dynamodb.New(session.Must(session.NewSession()))
	_, err = table.PutItem(&dynamodb.PutItemInput{Item: item, TableName: aws.String("moorings")})
	return events.APIGatewayProxyResponse{StatusCode: 201}, err
}

func main() { lambda.Start(create) }
