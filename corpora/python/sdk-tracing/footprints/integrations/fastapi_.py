from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware

from footprints.span import Span


class Middleware(BaseHTTPMiddleware):
    async def dispatch(self, request, call_next):
        Span(request.url.path)
        return await call_next(request)


def patch() -> None:
    for cls in (FastAPI, Starlette):
        original = cls.__init__

        def init(self, *args, _original=original, **kwargs):
            _original(self, *args, **kwargs)
            self.add_middleware(Middleware)

        cls.__init__ = init
