import asyncio
from pathlib import Path

import aiohttp
from cachetools import LRUCache, cached


@cached(LRUCache(maxsize=512))
def place_of(photo: Path) -> str:
    return asyncio.run(ask(photo.stem))


async def ask(name: str) -> str:
    async with aiohttp.ClientSession() as session, session.get("https://places.example", params={"q": name}) as answer:
        return (await answer.json())["place"]
