from datetime import date

import strawberry
from quart import current_app


@strawberry.type
class Entry:
    id: strawberry.ID
    day: date
    text: str


@strawberry.type
class Query:
    @strawberry.field
    async def entries(self, first: int = 10) -> list[Entry]:
        found = current_app.db.entries.find().sort("day", -1).limit(first)
        return [Entry(id=str(e["_id"]), day=e["day"], text=e["text"]) async for e in found]


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def write(self, day: date, text: str) -> strawberry.ID:
        done = await current_app.db.entries.insert_one({"day": day.isoformat(), "text": text})
        return strawberry.ID(str(done.inserted_id))


schema = strawberry.Schema(query=Query, mutation=Mutation)
