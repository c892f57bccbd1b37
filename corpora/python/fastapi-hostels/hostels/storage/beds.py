from sqlalchemy import select
from sqlalchemy.ext.asyncio import async_scoped_session

from hostels.schema import Bed


class Beds:
    def __init__(self, session: async_scoped_session) -> None:
        self._session = session

    async def all(self, hostel: str) -> list[Bed]:
        found = await self._session.scalars(select(Bed).where(Bed.hostel == hostel))
        return list(found.all())

    def add(self, bed: Bed) -> None:
        self._session.add(bed)
