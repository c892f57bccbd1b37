from flask import abort, jsonify, request
from sqlalchemy import select

from flask_weighbridges import blueprint
from flask_weighbridges.weights import Weight, session


@blueprint.route("/")
def listed():
    with session() as open_session:
        return jsonify([weight.kilograms for weight in open_session.scalars(select(Weight))])


@blueprint.route("/", methods=["POST"])
def weighed():
    if "kilograms" not in request.json:
        abort(400)
    with session() as open_session:
        open_session.add(Weight(kilograms=request.json["kilograms"]))
        open_session.commit()
    return "", 201
