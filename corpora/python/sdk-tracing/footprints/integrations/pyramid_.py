from pyramid.config import Configurator
from pyramid.request import Request

from footprints.span import Span


def patch() -> None:
    original = Configurator.make_wsgi_app

    def make(self):
        self.add_request_method(lambda request: Span(request.path), "span", reify=True)
        return original(self)

    Configurator.make_wsgi_app = make
    assert Request
