import os
import sys

import asyncpg
import uvicorn
from fastapi import FastAPI

app = FastAPI()


async def connect() -> asyncpg.Connection:
    return await asyncpg.connect(os.environ.get("DATABASE_URL", "postgresql://towers/towers"))


@app.get("/fires")
async def fires() -> list[dict]:
    return [dict(row) for row in await (await connect()).fetch("SELECT hill, seen FROM fires")]


@app.post("/fires", status_code=201)
async def light(hill: str) -> None:
    await (await connect()).execute("INSERT INTO fires (hill) VALUES ($1)", hill)


def main() -> None:
    if "--screen" in sys.argv:
        from .screen import Screen

        Screen().run()
    uvicorn.run(app, port=8030)
