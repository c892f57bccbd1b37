import sqlite3

from tornado.web import RequestHandler


class StandIn(RequestHandler):
    db = sqlite3.connect(":memory:")
