from aiohttp import web
from pydantic import BaseModel

from .tables import counters


class Count(BaseModel):
    wicket: int


async def counted(request: web.Request) -> web.Response:
    count = Count.model_validate(await request.json())
    return web.json_response({"wicket": count.wicket})


async def listed(request: web.Request) -> web.Response:
    return web.json_response(await counters(request.app["engine"]))


def setup(app: web.Application, prefix: str = "/wickets") -> web.Application:
    inner = web.Application()
    inner.router.add_get("/", listed)
    inner.router.add_post("/counts", counted)
    app.add_subapp(prefix, inner)
    return inner
