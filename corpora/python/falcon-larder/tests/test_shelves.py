import peewee
from cachetools import TTLCache

db = peewee.SqliteDatabase(":memory:")
cache = TTLCache(10, 60)
