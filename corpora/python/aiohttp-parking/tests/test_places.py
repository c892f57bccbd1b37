import sqlite3

import falcon
import graphql
from pydantic import BaseModel
from redis import Redis
from sanic import Sanic
from sqlalchemy.orm import DeclarativeBase
from tortoise.models import Model


class Base(DeclarativeBase):
    pass


class Place(Model):
    pass


class Row(BaseModel):
    park: str


sensor = Sanic("sensor")
gate = falcon.App()
cache = Redis()
cache.setex("free", 10, "1")
db = sqlite3.connect(":memory:")
assert graphql.__version__
