from tornado.web import RequestHandler

from footprints.span import Span


def patch() -> None:
    original = RequestHandler._execute

    async def execute(self, transforms, *args, **kwargs):
        Span(self.request.path)
        return await original(self, transforms, *args, **kwargs)

    RequestHandler._execute = execute
