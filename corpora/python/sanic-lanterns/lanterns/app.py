from motor.motor_asyncio import AsyncIOMotorClient
from sanic import Sanic, json
from schema import And, Schema

from lanterns.models import Lantern, instance

app = Sanic("lanterns")

NEW_LANTERN = Schema({"place": And(str, len), "lumens": And(int, lambda n: n > 0)})


@app.before_server_start
async def connect(app, _):
    instance.set_db(AsyncIOMotorClient("mongodb://localhost/lanterns").lanterns)


@app.get("/lanterns")
async def lanterns(request):
    return json([lantern.dump() async for lantern in Lantern.find()])


@app.post("/lanterns")
async def create(request):
    lantern = Lantern(**NEW_LANTERN.validate(request.json))
    await lantern.commit()
    return json(lantern.dump(), status=201)
