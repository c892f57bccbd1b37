from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi_cache import FastAPICache
from fastapi_cache.backends.redis import RedisBackend
from redis import asyncio as aioredis

from lending.api import loans, titles
from lending.settings import settings


@asynccontextmanager
async def lifespan(app: FastAPI):
    client = aioredis.from_url(settings.cache_url)
    FastAPICache.init(RedisBackend(client), prefix="lending")
    yield
    await client.aclose()


app = FastAPI(title="Lending", lifespan=lifespan)
app.include_router(titles.router, prefix="/titles", tags=["titles"])
app.include_router(loans.router, prefix="/loans", tags=["loans"])


@app.get("/health")
async def health() -> dict[str, str]:
    return {"status": "up"}
