from contextlib import asynccontextmanager

from fastapi import FastAPI
from titiler.pgstac.db import close_db_connection, connect_to_db
from titiler.pgstac.factory import MosaicTilerFactory

from .catalogue import collections


@asynccontextmanager
async def lifespan(app: FastAPI):
    await connect_to_db(app)
    yield
    await close_db_connection(app)


app = FastAPI(lifespan=lifespan)
app.include_router(MosaicTilerFactory().router, prefix="/pictures")


@app.get("/collections")
def listed() -> list[str]:
    return collections()
