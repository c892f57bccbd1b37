from flask import Flask
from flask_apispec import FlaskApiSpec, marshal_with
from flask_restful import Api, Resource

from ballots.answers import BallotAnswer
from ballots.arguments import Parser, paging, use_kwargs

app = Flask(__name__)
app.config["APISPEC_WEBARGS_PARSER"] = Parser()
api = Api(app)


class Ballots(Resource):
    @use_kwargs(paging)
    @marshal_with(BallotAnswer(many=True))
    def get(self, page, per_page):
        return []


api.add_resource(Ballots, "/ballots")
FlaskApiSpec(app).register(Ballots)
