import cherrypy
import graphene
import mongoengine
from django.test import TestCase


class Archived(mongoengine.Document):
    title = mongoengine.StringField()


class Query(graphene.ObjectType):
    notices = graphene.List(graphene.String)


schema = graphene.Schema(query=Query)


class Archive:
    @cherrypy.expose
    def index(self):
        return "[]"


class BoardTest(TestCase):
    def test_board(self):
        assert self.client.get("/").status_code == 200
