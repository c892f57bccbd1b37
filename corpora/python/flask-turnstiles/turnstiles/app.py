from flask import Flask

from .routes import register


def create_application():
    app = Flask("turnstiles")
    register(app, "/internal/turnstiles")
    return app


application = create_application()
