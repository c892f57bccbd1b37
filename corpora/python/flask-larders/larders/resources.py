from flask_restful import Resource, reqparse

from larders import cache
from larders.models import Jar

parser = reqparse.RequestParser()
parser.add_argument("label", type=str, required=True)
parser.add_argument("grams", type=int, required=True)


class Jars(Resource):
    @cache.cached(timeout=60)
    def get(self):
        return Jar.all().serialize()

    def post(self):
        return Jar.create(**parser.parse_args()).serialize(), 201
