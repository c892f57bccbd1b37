"""For looking at the points with curl while developing."""
from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/near")
async def near(request):
    return web.json_response([])
