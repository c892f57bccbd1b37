from bottle import Bottle

from footprints.span import Span


def patch() -> None:
    original = Bottle.__call__

    def call(self, environ, start_response):
        Span(environ["PATH_INFO"])
        return original(self, environ, start_response)

    Bottle.__call__ = call
