from flask import Flask, jsonify
from flask_mongoengine import MongoEngine

db = MongoEngine()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config["MONGODB_SETTINGS"] = {"host": "mongodb://db/presses"}
    db.init_app(app)

    from presses import shelf

    @app.get("/presses")
    def presses():
        return jsonify([press.name for press in shelf.open_now()])

    return app
