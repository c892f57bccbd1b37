from flask import Flask
from flask_caching import Cache
from flask_orator import Orator
from flask_restful import Api

cache = Cache(config={"CACHE_TYPE": "simple"})
db = Orator()


def create_app():
    app = Flask(__name__)
    app.config["ORATOR_DATABASES"] = {
        "default": "postgres",
        "postgres": {"driver": "postgres", "host": "db", "database": "larders"},
    }
    cache.init_app(app)
    db.init_app(app)
    api = Api(app)

    from larders.resources import Jars

    api.add_resource(Jars, "/jars")
    return app
