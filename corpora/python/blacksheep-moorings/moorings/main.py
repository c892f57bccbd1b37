from blacksheep import Application, get, post

from moorings.schemas import NewMooring
from moorings.tables import Mooring

app = Application()


@get("/moorings")
async def moorings():
    return await Mooring.select()


@post("/moorings")
async def lay(body: NewMooring):
    await Mooring(quay=body.quay).save()
