import flask
import pecan
import pylons
from pyramid.config import Configurator

app = flask.Flask(__name__)
config = Configurator()
