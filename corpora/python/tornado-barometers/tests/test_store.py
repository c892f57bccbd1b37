from peewee import Model
from tinydb import TinyDB

db = TinyDB("readings.json")


class Reading(Model):
    pass
