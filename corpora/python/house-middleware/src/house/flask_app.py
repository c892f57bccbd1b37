from flask import Blueprint, jsonify, request

from house.health import Check


class House:
    """Adds the routes of the house to an application."""

    def __init__(self, app=None):
        self.checks = []
        self.blueprint = Blueprint("house", __name__)
        self.blueprint.add_url_rule("/heartbeat", "heartbeat", self.heartbeat)
        self.blueprint.add_url_rule("/version", "version", self.version)
        if app is not None:
            app.register_blueprint(self.blueprint)

    def check(self, name, call):
        self.checks.append(Check(name, call))

    def heartbeat(self):
        return jsonify({check.name: check.holds() for check in self.checks})

    def version(self):
        return jsonify(version="1", agent=request.headers.get("User-Agent"))
