from __future__ import annotations

from typing import TYPE_CHECKING

from litestar import Controller, get, post
from litestar.di import Provide

from buoys.domain.buoys.schemas import BuoyCreate
from buoys.domain.buoys.services import BuoyService

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


async def provide_service(db_session) -> AsyncGenerator[BuoyService, None]:
    async with BuoyService.new(session=db_session) as service:
        yield service


class BuoyController(Controller):
    path = "/buoys"
    dependencies = {"buoys": Provide(provide_service)}
    signature_types = [BuoyService, BuoyCreate]

    @get("/", cache=60)
    async def index(self, buoys: BuoyService) -> list[dict]:
        return [{"id": str(b.id), "callsign": b.callsign} for b in await buoys.list()]

    @post("/")
    async def create(self, buoys: BuoyService, data: BuoyCreate) -> dict:
        buoy = await buoys.create({"callsign": data.callsign, "lat": data.lat, "lon": data.lon})
        return {"id": str(buoy.id)}
