from sanic import Sanic
from sanic.handlers import ErrorHandler

from footprints.span import Span


def patch() -> None:
    original = Sanic.handle_request

    async def handle(self, request):
        Span(request.path)
        return await original(self, request)

    Sanic.handle_request = handle
    assert ErrorHandler
