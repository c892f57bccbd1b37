import colander
import tornado.web
from bottle import Bottle
from pony.orm import Database
from schematics.models import Model

player = Bottle()
meter = tornado.web.Application([])
store = Database("sqlite", ":memory:")


class Show(colander.MappingSchema):
    pass


class Track(Model):
    pass
