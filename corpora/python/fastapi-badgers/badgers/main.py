from fastapi import FastAPI

from badgers.db import Sighting, config

app = FastAPI()


@app.on_event("startup")
async def connect():
    await config.database.connect()


@app.get("/sightings")
async def sightings() -> list[Sighting]:
    return await Sighting.objects.all()


@app.post("/sightings")
async def note(sighting: Sighting) -> Sighting:
    return await sighting.save()
