from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.routing import Route

from feed.documents import connect
from feed.inbox import watch
from feed.stream import follow


@asynccontextmanager
async def lifespan(app):
    await connect()
    async with watch():
        yield


app = Starlette(routes=[Route("/news/{village}", follow)], lifespan=lifespan)
