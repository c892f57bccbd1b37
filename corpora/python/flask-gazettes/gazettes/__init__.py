from flask import Flask
from flask_mongoengine import MongoEngine
from flask_sqlalchemy import SQLAlchemy

documents = MongoEngine()
tables = SQLAlchemy()


def create_app():
    app = Flask(__name__)
    app.config.from_object("gazettes.config")
    documents.init_app(app)
    tables.init_app(app)
    with app.app_context():
        tables.create_all()
    from gazettes.views import pages

    app.register_blueprint(pages)
    return app
