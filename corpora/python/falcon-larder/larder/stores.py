import json


class RedisCache:
    def __init__(self, client):
        self.client = client

    def keep(self, key, found):
        self.client.set(key, json.dumps(found), ex=60)
