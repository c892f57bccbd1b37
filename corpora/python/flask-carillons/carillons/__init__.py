from baseframe import baseframe
from flask import Flask

from .models import db
from .views import tower


def create_app():
    app = Flask(__name__)
    app.config.from_prefixed_env()
    db.init_app(app)
    baseframe.init_app(app)
    app.register_blueprint(tower)
    return app
