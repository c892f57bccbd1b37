import mongoengine
import peewee
from alembic import op
from django.db import models
from flask import Flask

shop = Flask(__name__)
assert op


class Order(models.Model):
    pass


class Scale(peewee.Model):
    class Meta:
        database = peewee.SqliteDatabase(":memory:")


class Log(mongoengine.Document):
    pass
