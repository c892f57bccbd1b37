from flask import Blueprint, jsonify

lampposts = Blueprint("lampposts", __name__)


@lampposts.route("/lampposts")
def lit():
    return jsonify(lit=True)


@lampposts.route("/lampposts/<int:number>")
def one(number):
    return jsonify(number=number, lit=True)
