from litestar.middleware import AbstractMiddleware

from footprints.span import Span


class Middleware(AbstractMiddleware):
    async def __call__(self, scope, receive, send):
        Span(scope["path"])
        await self.app(scope, receive, send)
