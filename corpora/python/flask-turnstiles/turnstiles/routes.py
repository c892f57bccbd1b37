from flask import request

from .counts import COUNTERS
from .checks import checked


def handler(name):
    def handle():
        return COUNTERS[name](checked(request.get_json())), 200

    return handle


def register(app, prefix):
    for name in COUNTERS:
        app.add_url_rule(f"{prefix}/{name}", name, handler(name), methods=["POST"], strict_slashes=False)
