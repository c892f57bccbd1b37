import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { Entity, number, item, string, Table } from 'dynamodb-toolbox'

const table = new Table({
  name: 'keels',
  partitionKey: { name: 'id', type: 'string' },
  documentClient: DynamoDBDocumentClient.from(new DynamoDBClient({})),
})

export const Keel = new Entity({ name: 'keel', table, schema: item({ id: string().key(), tonnes: number() }) })
