import type { APIGatewayProxyEvent, APIGatewayProxyResult } from "aws-lambda";
import { SightingStore } from "@otters/store";

export const createList =
  (store: SightingStore) =>
  async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
    const river = event.pathParameters?.river;
    if (!river) return { statusCode: 404, body: "" };
    return { statusCode: 200, body: JSON.stringify(await store.of(river)) };
  };
