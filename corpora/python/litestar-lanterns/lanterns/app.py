from litestar import Litestar, get, post

from lanterns.tables import Lantern


@get("/lanterns")
async def lanterns() -> list[dict]:
    return await Lantern.select().order_by(Lantern.pier)


@post("/lanterns")
async def light(data: dict) -> dict:
    lantern = Lantern(pier=data["pier"], candles=data["candles"])
    await lantern.save()
    return lantern.to_dict()


app = Litestar(route_handlers=[lanterns, light])
