import cherrypy
import flask
import memcache
import tg
from sqlalchemy import create_engine

engine = create_engine("sqlite:///locks.db")
client = memcache.Client(["127.0.0.1:11211"])
app = flask.Flask(__name__)


class Root(tg.TGController):
    @cherrypy.expose
    def index(self):
        return ""
