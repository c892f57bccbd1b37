import { APIGatewayProxyHandler } from "aws-lambda";
import { SightingStore } from "@otters/store";
import { Sighting } from "./contract";

export function createReport(store: SightingStore): APIGatewayProxyHandler {
  return async (event) => {
    const body = JSON.parse(event.body ?? "{}");
    const asked = Sighting.safeParse(body);
    if (!asked.success) {
      return { statusCode: 400, body: JSON.stringify(asked.error.issues) };
    }
    await store.keep(asked.data);
    return { statusCode: 201, body: JSON.stringify(asked.data) };
  };
}
