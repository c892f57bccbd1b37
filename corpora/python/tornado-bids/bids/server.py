import asyncio
import os

import redis.asyncio as redis
import tornado.web

from bids.hall import Hall


def make_app(store: redis.Redis) -> tornado.web.Application:
    return tornado.web.Application([(r"/hall/(\w+)", Hall, {"store": store})], websocket_ping_interval=20)


async def main() -> None:
    store = redis.Redis(host=os.environ.get("REDIS_HOST", "redis"), decode_responses=True)
    make_app(store).listen(8888)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
