from aiohttp import web

from footprints.span import Span


def patch() -> None:
    original = web.Application._handle

    async def handle(self, request):
        Span(request.path)
        return await original(self, request)

    web.Application._handle = handle
