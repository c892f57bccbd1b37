import os

import typesense

client = typesense.Client(
    {
        "nodes": [{"host": os.environ["TYPESENSE_HOST"], "port": "8108", "protocol": "http"}],
        "api_key": os.environ["TYPESENSE_KEY"],
    }
)


def find(text):
    found = client.collections["ferns"].documents.search({"q": text, "query_by": "name"})
    return [hit["document"] for hit in found["hits"]]


def add(fern):
    client.collections["ferns"].documents.upsert(fern)
