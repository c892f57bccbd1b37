from fastapi import FastAPI

from soundings.limits import allowed
from soundings.store import depths

app = FastAPI()


@app.get("/depths/{harbour}")
async def read(harbour: str):
    await allowed(harbour)
    return await depths(harbour)
