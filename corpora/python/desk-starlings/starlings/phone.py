from aiohttp import web

from .songs import Song

routes = web.RouteTableDef()


@routes.get("/songs")
async def songs(_: web.Request) -> web.Response:
    return web.json_response([song.title for song in Song.select()])


@routes.post("/songs")
async def sing(request: web.Request) -> web.Response:
    Song.create(title=(await request.json())["title"])
    return web.Response(status=201)


def serve() -> None:
    app = web.Application()
    app.add_routes(routes)
    web.run_app(app, port=8917)
