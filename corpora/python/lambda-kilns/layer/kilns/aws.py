import functools

import boto3
from mypy_boto3_dynamodb import DynamoDBServiceResource


@functools.cache
def resource(name: str):
    return boto3.resource(name)


def dynamodb() -> DynamoDBServiceResource:
    return resource("dynamodb")
