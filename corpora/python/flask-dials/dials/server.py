from flask import Flask, jsonify, request

from dials.store import Dial, db


def create_app():
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = "postgresql://localhost/dials"
    db.init_app(app)

    @app.post("/dials/<name>")
    def turn(name):
        db.session.add(Dial(name=name, value=request.json["value"]))
        db.session.commit()
        return "", 204

    @app.get("/dials/<name>")
    def show(name):
        return jsonify([dial.value for dial in Dial.query.filter_by(name=name)])

    return app
