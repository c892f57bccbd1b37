import os

from azure.cosmos.aio import CosmosClient
from azure.identity.aio import DefaultAzureCredential
from quart import Quart, jsonify, request

app = Quart(__name__)


@app.before_serving
async def connect():
    app.cosmos = CosmosClient(os.environ["COSMOS_ENDPOINT"], DefaultAzureCredential())
    app.deliveries = app.cosmos.get_database_client("parcels").get_container_client("deliveries")


@app.get("/deliveries/<id>")
async def delivery(id):
    return jsonify(await app.deliveries.read_item(id, partition_key=id))


@app.put("/deliveries/<id>")
async def put(id):
    await app.deliveries.upsert_item({"id": id, **await request.get_json()})
    return "", 204
