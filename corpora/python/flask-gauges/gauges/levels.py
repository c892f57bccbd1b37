from gauges.stores import database
from gauges.stores import redis_store as redis


def of(river):
    key = f"gauges:levels:{river}"
    known = redis.get(key)
    if known is not None:
        return known
    cursor = database.connect().cursor()
    cursor.execute("SELECT at, level FROM levels WHERE river = %s", (river,))
    return redis.store(key, cursor.fetchall(), ex=1200)
