import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { Entity } from 'electrodb'

export const Cup = new Entity(
  {
    model: { entity: 'cup', version: '1', service: 'forest' },
    attributes: { tree: { type: 'string', required: true }, cup: { type: 'string', required: true } },
    indexes: { byTree: { pk: { field: 'pk', composite: ['tree'] }, sk: { field: 'sk', composite: ['cup'] } } },
  },
  { client: new DynamoDBClient({}), table: 'forest' },
)
