import os

from flask import Flask
from flask_sqlalchemy import SQLAlchemy

from kennels.defaults import DESCRIPTIONS

db = SQLAlchemy()


def create_app() -> Flask:
    app = Flask(__name__)
    app.config.from_object("kennels.defaults.Config")
    app.config.from_envvar("KENNELS_SETTINGS", silent=True)
    db.init_app(app)
    from kennels.dogs import dogs

    app.register_blueprint(dogs)
    app.logger.info("; ".join(DESCRIPTIONS.values()))
    return app
