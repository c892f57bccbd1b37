import os

from elasticsearch import AsyncElasticsearch

client = AsyncElasticsearch(os.environ.get("SEARCH_HOST", "http://localhost:9200"))


async def find(text):
    answer = await client.search(index="harbours", suggest={"name": {"prefix": text, "completion": {"field": "name"}}})
    return [option["text"] for part in answer["suggest"]["name"] for option in part["options"]]
