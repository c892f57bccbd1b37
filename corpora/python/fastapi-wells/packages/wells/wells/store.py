import os

import boto3
from pydantic import BaseModel, Field


class Well(BaseModel):
    id: str
    depth: float = Field(gt=0)
    place: str


class Wells:
    def __init__(self):
        self.table = boto3.resource("dynamodb").Table(os.environ["WELLS"])

    def keep(self, well: Well):
        self.table.put_item(Item=well.model_dump())

    def find(self, well: str) -> Well | None:
        found = self.table.get_item(Key={"id": well}).get("Item")
        return Well(**found) if found else None
