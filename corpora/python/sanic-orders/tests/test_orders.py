from alembic import op
from fastapi import FastAPI
from litestar import Litestar, get
from pydantic import BaseModel
from sqlmodel import SQLModel


class Invoice(SQLModel, table=True):
    id: int


class Payment(BaseModel):
    amount: int


bank = FastAPI()


@get("/rates")
async def rates() -> dict[str, float]:
    return {}


books = Litestar([rates])
DB_URL = "sqlite://:memory:"
assert op
