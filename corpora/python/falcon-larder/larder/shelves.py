import redis

from larder.models import Jar
from larder.schemas import JarSchema
from larder.stores import RedisCache

cache = RedisCache(redis.Redis())


class Shelf:
    def on_get(self, request, response, name):
        response.media = list(Jar.select().where(Jar.shelf == name).dicts())
        cache.keep(name, response.media)

    def on_post(self, request, response, name):
        Jar.create(**JarSchema().load(request.media))
