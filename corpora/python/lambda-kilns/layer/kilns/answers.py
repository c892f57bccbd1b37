import functools
import json

from aws_lambda_powertools.utilities.data_classes import APIGatewayProxyEvent, event_source
from pydantic import ValidationError

from kilns.firings import Firings


def answers(body=None):
    """Pass a function the parsed body and the table, and make its answer a response."""

    def decorate(function):
        @functools.wraps(function)
        @event_source(data_class=APIGatewayProxyEvent)
        def wrapper(event: APIGatewayProxyEvent, context):
            try:
                asked = body.model_validate_json(event.body) if body else event.path_parameters
            except ValidationError as error:
                return {"statusCode": 400, "body": error.json()}
            return {"statusCode": 200, "body": json.dumps(function(asked, Firings()), default=str)}

        return wrapper

    return decorate
