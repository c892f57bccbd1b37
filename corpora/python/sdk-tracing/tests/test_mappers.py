import beanie
import mongoengine
import peewee
import psycopg2
import pymongo
import sqlmodel
from coodie.sync import Document
from frappe.model.document import Document as DocType
from pony.orm import Database
from pymemcache.client.base import Client
from tortoise.models import Model

db = Database()
mongo = pymongo.MongoClient()
cache = Client("localhost")


class A(beanie.Document):
    pass


class B(mongoengine.Document):
    pass


class C(peewee.Model):
    pass


class D(sqlmodel.SQLModel, table=True):
    id: int


class E(Document):
    pass


class F(DocType):
    pass


class G(Model):
    pass


class H(db.Entity):
    pass


def test_postgres():
    psycopg2.connect("dbname=test")
