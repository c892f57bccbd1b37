from functools import lru_cache

from litestar import get
from sqlmodel import Field, SQLModel, select

from rooms.database import session


class Room(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    name: str
    seats: int


class Booking(SQLModel, table=True):
    id: int | None = Field(default=None, primary_key=True)
    room_id: int = Field(foreign_key="room.id")
    who: str
    day: str


@lru_cache(maxsize=1)
def room_names() -> list[str]:
    with session() as db:
        return [room.name for room in db.exec(select(Room))]


@get("/rooms")
async def free_rooms() -> list[str]:
    return room_names()
