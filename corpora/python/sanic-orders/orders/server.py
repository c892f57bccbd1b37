from sanic import Sanic
from tortoise.contrib.sanic import register_tortoise

from orders.config import TORTOISE_ORM
from orders.views import bp

app = Sanic("orders")
app.blueprint(bp)
register_tortoise(app, config=TORTOISE_ORM)
