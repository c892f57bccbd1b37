from aiocache import MemcachedCache, cached
from aiohttp import web
from cerberus import Validator

routes = web.RouteTableDef()
REPORT = {
    "park": {"type": "string", "required": True},
    "free": {"type": "integer", "min": 0, "required": True},
}


@cached(ttl=10, cache=MemcachedCache, endpoint="cache", key="free")
async def free_places(db):
    return [dict(row) for row in await db.fetch("SELECT park, last(free, at) AS free FROM places GROUP BY park")]


@routes.get("/places")
async def places(request: web.Request) -> web.Response:
    return web.json_response(await free_places(request.app["db"]))


@routes.post("/places")
async def report(request: web.Request) -> web.Response:
    check = Validator(REPORT)
    if not check.validate(await request.json()):
        return web.json_response(check.errors, status=422)
    seen = check.document
    await request.app["db"].execute("INSERT INTO places VALUES (now(), $1, $2)", seen["park"], seen["free"])
    return web.Response(status=204)
