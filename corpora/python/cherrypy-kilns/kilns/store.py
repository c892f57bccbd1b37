import os

import pymongo

client = pymongo.MongoClient(os.environ.get("KILNS_STORE", "mongodb://localhost:27017/kilns"))


def rows(name):
    return client.kilns[name]
