from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import select

from .keeping import kept, set_up
from .models import Foghorn, Session

app = FastAPI()


class NewFoghorn(BaseModel):
    name: str
    seconds: int


@app.on_event("startup")
def start() -> None:
    set_up()


@kept("foghorns")
async def listed() -> list[str]:
    async with Session() as session:
        return list(await session.scalars(select(Foghorn.name)))


@app.get("/foghorns")
async def foghorns() -> list[str]:
    return await listed()


@app.post("/foghorns")
async def add(foghorn: NewFoghorn) -> None:
    async with Session.begin() as session:
        session.add(Foghorn(**foghorn.model_dump()))
