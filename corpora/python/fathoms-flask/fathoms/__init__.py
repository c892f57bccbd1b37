from flask import Flask, jsonify

from fathoms.soundings import Sounding, database


def create_app():
    app = Flask(__name__)
    database.connect(reuse_if_open=True)

    @app.get("/soundings")
    def soundings():
        return jsonify([s.depth for s in Sounding.select()])

    return app
