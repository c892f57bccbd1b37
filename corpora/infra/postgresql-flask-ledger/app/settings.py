import os

CACHE_TYPE = "RedisCache"
CACHE_REDIS_URL = os.environ.get("CACHE_REDIS_URL")
DATABASE_URL = os.environ["DATABASE_URL"]
