from redis.asyncio import Redis

client = Redis(host="limits")


async def allowed(harbour: str) -> bool:
    return await client.incr(harbour) < 100
