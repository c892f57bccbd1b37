import json
import os

import boto3

table = boto3.resource("dynamodb").Table(os.environ["PARCELS"])


def find(event, context):
    found = table.get_item(Key={"id": event["pathParameters"]["id"]}).get("Item")
    return {"statusCode": 200 if found else 404, "body": json.dumps(found, default=str)}
