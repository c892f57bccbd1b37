import memcache

client = memcache.Client(["cache:11211"])


def remembered(key, make, seconds=600):
    value = client.get(key)
    if value is None:
        value = make()
        client.set(key, value, time=seconds)
    return value
