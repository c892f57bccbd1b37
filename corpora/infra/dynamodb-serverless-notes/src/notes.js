const { DynamoDBClient } = require('@aws-sdk/client-dynamodb');
const { DynamoDBDocumentClient, GetCommand } = require('@aws-sdk/lib-dynamodb');

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

exports.find = async (id) => {
  const found = await documents.send(new GetCommand({ TableName: process.env.NOTES_TABLE, Key: { id } }));
  return found.Item;
};
