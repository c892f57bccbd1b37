import grpc
import voluptuous
from bottle import Bottle
from flask import Flask
from peewee import Model, SqliteDatabase
from schematics.models import Model as Shape
from tortoise.models import Model as AsyncModel

utility = Bottle()
portal = Flask(__name__)
archive = SqliteDatabase("old.db")
row = voluptuous.Schema({"serial": str})
server = grpc.server(None)


class Row(Model):
    class Meta:
        database = archive


class Later(AsyncModel):
    pass


class Body(Shape):
    pass
