from flask import Blueprint, Flask

blueprint = Blueprint("weighbridges", __name__)


def bind(app: Flask, prefix: str = "/weights") -> None:
    from flask_weighbridges import views  # noqa: F401

    app.register_blueprint(blueprint, url_prefix=prefix)
