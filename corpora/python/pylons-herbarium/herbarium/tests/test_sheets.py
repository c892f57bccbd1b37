import cherrypy
import colander
import mongoengine
from pyramid.config import Configurator
from redis import StrictRedis
from wtforms import Form

config = Configurator()
StrictRedis().setex("sheets", 1, "[]")


class Fake(mongoengine.Document):
    pass


class Shape(colander.MappingSchema):
    pass


class OldForm(Form):
    pass


class Root(object):
    @cherrypy.expose
    def index(self):
        return ""
