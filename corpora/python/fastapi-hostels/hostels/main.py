from fastapi import Depends, FastAPI
from pydantic import BaseModel
from safir.dependencies.db_session import db_session_dependency
from sqlalchemy.ext.asyncio import async_scoped_session

from hostels.schema import Bed
from hostels.storage.beds import Beds

app = FastAPI()


class NewBed(BaseModel):
    hostel: str


@app.get("/hostels/{hostel}/beds")
async def beds(hostel: str, session: async_scoped_session = Depends(db_session_dependency)) -> list[int]:
    return [bed.id for bed in await Beds(session).all(hostel)]


@app.post("/beds", status_code=201)
async def add(new: NewBed, session: async_scoped_session = Depends(db_session_dependency)) -> None:
    Beds(session).add(Bed(hostel=new.hostel, nights=[]))
