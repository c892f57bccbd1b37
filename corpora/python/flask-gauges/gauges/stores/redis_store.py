import json

import redis as client

REDIS = client.Redis(host="redis")


def get(key):
    found = REDIS.get(key)
    return json.loads(found) if found else None


def store(key, value, **options):
    REDIS.set(key, json.dumps(value), **options)
    return value
