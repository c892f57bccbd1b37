import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";

export class SightingStore {
  private readonly client = DynamoDBDocumentClient.from(new DynamoDBClient({}));

  constructor(private readonly table: string) {}

  async keep(item: Record<string, unknown>) {
    await this.client.send(new PutCommand({ TableName: this.table, Item: item }));
  }

  async of(river: string) {
    const found = await this.client.send(
      new QueryCommand({
        TableName: this.table,
        KeyConditionExpression: "river = :river",
        ExpressionAttributeValues: { ":river": river },
      }),
    );
    return found.Items ?? [];
  }
}
