from cachetools import TTLCache, cached
from flask import Flask, jsonify, request
from marshmallow import ValidationError

from jobs import queue
from models import Answer, Survey, db
from schemas import AnswerSchema, SurveySchema

app = Flask(__name__)
results_cache = TTLCache(maxsize=256, ttl=30)


@app.before_request
def open_database():
    db.connect(reuse_if_open=True)


@app.teardown_request
def close_database(_):
    if not db.is_closed():
        db.close()


@app.get("/surveys")
def surveys():
    return jsonify(SurveySchema(many=True).dump(Survey.select()))


@app.post("/surveys/<int:survey_id>/answers")
def answer(survey_id):
    data = AnswerSchema().load(request.get_json())
    Answer.create(survey=survey_id, **data)
    queue.enqueue("jobs.thank", data["mail"])
    return jsonify(ok=True), 201


@app.get("/surveys/<int:survey_id>/results")
def results(survey_id):
    return jsonify(count(survey_id))


@cached(results_cache)
def count(survey_id):
    return Answer.select().where(Answer.survey == survey_id).count()


@app.errorhandler(ValidationError)
def invalid(error):
    return jsonify(errors=error.messages), 422
