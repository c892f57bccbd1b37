import os

import mongoengine
from flask import Flask, jsonify
from webargs import fields
from webargs.flaskparser import use_args, use_kwargs

from catalogue.documents import Exhibit
from catalogue.tasks import thumbnail

app = Flask(__name__)
mongoengine.connect("catalogue", host=os.environ.get("MONGO_HOST", "mongo"))


@app.get("/exhibits")
@use_kwargs({"room": fields.Int(load_default=None), "page": fields.Int(load_default=1)}, location="query")
def exhibits(room, page):
    found = Exhibit.objects(room=room) if room else Exhibit.objects
    return jsonify([e.to_dict() for e in found.skip((page - 1) * 20).limit(20)])


@app.post("/exhibits")
@use_args({"title": fields.Str(required=True), "room": fields.Int(required=True), "image": fields.Url()})
def add(args):
    exhibit = Exhibit(**args).save()
    thumbnail.delay(str(exhibit.id))
    return jsonify(exhibit.to_dict()), 201


@app.errorhandler(422)
def unprocessable(error):
    return jsonify(error.data["messages"]), 422
