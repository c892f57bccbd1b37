import gel
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

client = gel.create_async_client()


async def sagas(request):
    found = await client.query("SELECT Saga { title, told }")
    return JSONResponse([{"title": saga.title, "told": saga.told} for saga in found])


async def tell(request):
    body = await request.json()
    await client.query("INSERT Saga { title := <str>$title }", title=body["title"])
    return JSONResponse({}, status_code=201)


app = Starlette(
    routes=[Route("/sagas", sagas, methods=["GET"]), Route("/sagas", tell, methods=["POST"])]
)
