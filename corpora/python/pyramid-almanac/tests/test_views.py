import jsonschema
from flask import Flask
from marshmallow import Schema
from pony.orm import Database

weather = Flask("weather")
old = Database("mysql", host="localhost", db="almanac")


class Forecast(Schema):
    pass


@weather.route("/today")
def today():
    jsonschema.validate({"degrees": 9}, {"type": "object"})
    return {"degrees": 9}
