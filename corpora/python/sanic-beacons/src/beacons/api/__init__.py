from sanic import Blueprint

from .lights import bp as lights

v1 = Blueprint.group(lights, url_prefix="/v1")
