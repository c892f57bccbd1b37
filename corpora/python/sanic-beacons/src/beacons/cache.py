from functools import partial

from aiocache import Cache, cached
from aiocache.serializers import JsonSerializer

from beacons.conf import settings


def cached_for(seconds: int):
    return partial(
        cached, ttl=seconds, cache=Cache.REDIS, endpoint=settings.cache_endpoint, serializer=JsonSerializer()
    )()
