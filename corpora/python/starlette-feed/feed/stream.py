import asyncio

from sse_starlette.sse import EventSourceResponse
from starlette.requests import Request

from feed.documents import News


async def news(village: str):
    while True:
        async for item in News.find(News.village == village).sort(-News.at).limit(1):
            yield {"event": "news", "data": item.text}
        await asyncio.sleep(2)


async def follow(request: Request) -> EventSourceResponse:
    return EventSourceResponse(news(request.path_params["village"]))
