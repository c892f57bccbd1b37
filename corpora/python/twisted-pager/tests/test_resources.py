import sqlite3

import tornado.web
from django.db import models
from flask import Flask
from marshmallow import Schema

siren = Flask(__name__)
radio = tornado.web.Application([])
db = sqlite3.connect(":memory:")


class Alarm(models.Model):
    pass


class AlarmSchema(Schema):
    pass
