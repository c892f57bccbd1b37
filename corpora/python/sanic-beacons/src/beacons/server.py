from sanic import Sanic
from tortoise.contrib.sanic import register_tortoise

from beacons.api import v1
from beacons.db import TORTOISE


def create_app() -> Sanic:
    app = Sanic("beacons")
    app.blueprint(v1)
    register_tortoise(app, config=TORTOISE, generate_schemas=False)
    return app
