import jsonschema
import psycopg2
from peewee import Model
from sanic import Sanic
from sqlalchemy.orm import DeclarativeBase
from starlette.applications import Starlette
from tortoise.models import Model as AsyncModel

keys = Sanic("keys")  # the lock system of the house
lights = Starlette()
ledger = "postgresql://ledger@town/ledger"


class Old(Model):
    pass


class Older(DeclarativeBase):
    pass


class Oldest(AsyncModel):
    pass


def test_keys():
    jsonschema.validate({}, {"type": "object"})
    assert psycopg2.paramstyle
