from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

from otters.models import Otter, db


async def otters(request):
    return JSONResponse([otter.to_dict() for otter in await Otter.query.gino.all()])


async def create(request):
    otter = await Otter.create(name=(await request.json())["name"])
    return JSONResponse(otter.to_dict(), status_code=201)


app = Starlette(
    routes=[Route("/otters", otters, methods=["GET"]), Route("/otters", create, methods=["POST"])]
)
db.init_app(app)
