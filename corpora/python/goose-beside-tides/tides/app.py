import os
from contextlib import asynccontextmanager

import asyncpg
from fastapi import FastAPI


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.pool = await asyncpg.create_pool(os.environ["TIDES_DATABASE"])
    yield
    await app.state.pool.close()


app = FastAPI(lifespan=lifespan)


@app.get("/stations")
async def stations():
    return [dict(row) for row in await app.state.pool.fetch("SELECT id, name, height FROM stations")]
