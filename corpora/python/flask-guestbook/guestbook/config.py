import os


class Production:
    SQLALCHEMY_DATABASE_URI = os.environ.get("DATABASE_URL", "mariadb+pymysql://guestbook@db/guestbook")
    CACHE_TYPE = "RedisCache"
    CACHE_REDIS_URL = os.environ.get("CACHE_URL", "redis://cache:6379/0")
    CACHE_DEFAULT_TIMEOUT = 300


class Testing(Production):
    TESTING = True
    SQLALCHEMY_DATABASE_URI = "sqlite://"
