import mongoengine
import psycopg2
from django.db import models
from fastapi import FastAPI
from flask import Flask
from marshmallow import Schema

page = Flask(__name__)
other = FastAPI()


class EntrySchema(Schema):
    pass


class Entry(mongoengine.Document):
    pass


class DjangoEntry(models.Model):
    pass


@page.route("/")
def home():
    return psycopg2.connect("dbname=journal")
