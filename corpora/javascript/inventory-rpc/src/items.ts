import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import memjs from 'memjs';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const cache = memjs.Client.create();

export async function find(id: string) {
  const known = await cache.get(id);
  if (known.value) return JSON.parse(known.value.toString());
  const { Item } = await db.send(new GetCommand({ TableName: 'items', Key: { id } }));
  await cache.set(id, JSON.stringify(Item), { expires: 60 });
  return Item;
}
