import os

import redis


class Store:
    _client = None

    @classmethod
    def client(cls):
        if cls._client is None:
            cls._client = redis.Redis(host=os.environ["STORE_HOST"], decode_responses=True)
        return cls._client
