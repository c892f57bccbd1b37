from flask import Blueprint, jsonify, request

from kennels import db

dogs = Blueprint("dogs", __name__, url_prefix="/dogs")


class Dog(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80), nullable=False)


@dogs.route("/")
def listed():
    return jsonify([{"id": dog.id, "name": dog.name} for dog in Dog.query.all()])


@dogs.route("/", methods=["POST"])
def arrive():
    dog = Dog(name=request.get_json()["name"])
    db.session.add(dog)
    db.session.commit()
    return jsonify({"id": dog.id}), 201
