import os
from datetime import datetime

from beanie import Document, init_beanie
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import Field


class News(Document):
    village: str
    text: str = Field(max_length=500)
    at: datetime = Field(default_factory=datetime.now)

    class Settings:
        name = "news"
        indexes = ["village"]


async def connect() -> None:
    client = AsyncIOMotorClient(os.environ.get("MONGO_URL", "mongodb://mongo:27017"))
    await init_beanie(database=client.feed, document_models=[News])
