from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine


async def counters(engine: AsyncEngine) -> list[dict]:
    async with engine.connect() as connection:
        return [dict(row._mapping) for row in await connection.execute(text("select * from wickets"))]
