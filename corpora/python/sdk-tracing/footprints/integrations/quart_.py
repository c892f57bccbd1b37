from quart import Quart

from footprints.span import Span


def patch() -> None:
    original = Quart.handle_request

    async def handle(self, request):
        Span(request.path)
        return await original(self, request)

    Quart.handle_request = handle
