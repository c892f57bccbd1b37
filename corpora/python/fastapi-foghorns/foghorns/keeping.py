from cashews import cache

from .settings import settings


def set_up() -> None:
    cache.setup(settings().keeping.url)


def kept(key: str):
    return cache(ttl=settings().keeping.ttl, key=key)
