import os

import redis

store = redis.Redis.from_url(os.environ["REDIS_URL"])


def top(name: str) -> list:
    return store.zrevrange(f"board:{name}", 0, 9, withscores=True)


def add(name: str, player: str, points: int) -> None:
    store.zincrby(f"board:{name}", points, player)
    store.hset(f"player:{player}", mapping={"last": points})
