from django.conf import settings
from django.core.handlers.base import BaseHandler
from django.db import connection

from footprints.span import Span


def patch() -> None:
    original = BaseHandler.get_response

    def response(self, request):
        Span(request.path)
        return original(self, request)

    BaseHandler.get_response = response
    assert settings and connection
