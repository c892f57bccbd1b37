import os

from motor.motor_asyncio import AsyncIOMotorClient
from quart import Quart
from strawberry.quart.views import GraphQLView

from journal.schema import schema

app = Quart(__name__)


@app.before_serving
async def connect() -> None:
    app.db = AsyncIOMotorClient(os.environ["MONGO_URI"]).journal


app.add_url_rule("/graphql", view_func=GraphQLView.as_view("graphql", schema=schema))
