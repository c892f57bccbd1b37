import asyncpg
from aiocache import SimpleMemoryCache, cached

DATABASE_URL = "postgresql://soundings@db/soundings"


@cached(ttl=60, cache=SimpleMemoryCache)
async def depths(harbour: str):
    connection = await asyncpg.connect(DATABASE_URL)
    return await connection.fetch("SELECT * FROM depths WHERE harbour = $1", harbour)
