import flask
from flask import signals

from footprints.span import Span


def patch() -> None:
    original = flask.Flask.__call__

    def call(self, environ, start_response):
        Span(environ["PATH_INFO"])
        return original(self, environ, start_response)

    flask.Flask.__call__ = call
    signals.got_request_exception.connect(lambda sender, exception: None)
