import os
from typing import Annotated
from uuid import UUID, uuid4

from coodie import PrimaryKey
from coodie.sync import Document, init_coodie
from pydantic import Field


class Stored(Document):
    id: Annotated[UUID, PrimaryKey()] = Field(default_factory=uuid4)
    hiker: str
    lat: float
    lon: float

    class Settings:
        name = "waypoints"
        keyspace = "hikes"


def connect() -> None:
    init_coodie(hosts=[os.environ.get("SCYLLA_HOST", "scylla")], keyspace="hikes")
    Stored.sync_table()
