import strawberry
from django.conf import settings
from django.db import models
from fastapi import FastAPI
from flask import Flask
from marshmallow import Schema
from pydantic import BaseModel
from webargs.flaskparser import use_args

settings.configure(
    INSTALLED_APPS=["django.contrib.auth"],
    DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": ":memory:"}},
)
api, page = FastAPI(), Flask(__name__)


class Body(BaseModel):
    name: str


class BodySchema(Schema):
    pass


class Row(models.Model):
    pass


@strawberry.type
class Query:
    name: str


schema = strawberry.Schema(query=Query)


@api.post("/")
def post(body: Body):
    return body


@page.route("/")
@use_args({})
def home(args):
    return "home"
