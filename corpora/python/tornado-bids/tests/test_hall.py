import mongoengine
from aiohttp import web
from cerberus import Validator
from starlette.applications import Starlette
from twisted.internet import reactor
from twisted.web.server import Site

bank = web.Application()
archive = Starlette()
shape = Validator({"USD": {"type": "float"}})


class Sold(mongoengine.Document):
    lot = mongoengine.StringField()


def test_rates_are_asked():
    reactor.listenTCP(0, Site(None))
    bank.router.add_get("/today", lambda request: web.json_response({"USD": 0.9}))
