import json
import os
import uuid

import boto3
from aws_lambda_powertools.utilities.validation import envelopes, validator

from schemas import PARCEL

table = boto3.resource("dynamodb").Table(os.environ["PARCELS"])


@validator(inbound_schema=PARCEL, envelope=envelopes.API_GATEWAY_REST)
def add(event, context):
    parcel = {"id": str(uuid.uuid4()), **event}
    table.put_item(Item=parcel)
    return {"statusCode": 201, "body": json.dumps(parcel)}
