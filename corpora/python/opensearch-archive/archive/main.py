import os

from aiohttp import web
from opensearchpy import AsyncOpenSearch

routes = web.RouteTableDef()
client = AsyncOpenSearch(hosts=[os.environ.get("OPENSEARCH_URL", "http://opensearch:9200")])


@routes.get("/articles")
async def articles(request: web.Request) -> web.Response:
    query = {"query": {"match": {"text": request.query["q"]}}}
    found = await client.search(index="articles", body=query)
    return web.json_response([hit["_source"] for hit in found["hits"]["hits"]])


@routes.put("/articles/{id}")
async def store(request: web.Request) -> web.Response:
    await client.index(index="articles", id=request.match_info["id"], body=await request.json())
    return web.Response(status=204)


def create() -> web.Application:
    app = web.Application()
    app.add_routes(routes)
    return app


if __name__ == "__main__":
    web.run_app(create())
