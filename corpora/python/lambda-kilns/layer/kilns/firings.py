import os

from kilns.aws import dynamodb
from kilns.models import Firing


class Firings:
    def __init__(self):
        self.table = dynamodb().Table(os.environ["FIRINGS"])

    def keep(self, firing: Firing):
        self.table.put_item(Item=firing.model_dump(), ConditionExpression="attribute_not_exists(kiln)")

    def of(self, kiln: str):
        return self.table.get_item(Key={"kiln": kiln}).get("Item")
