from fastapi import FastAPI
from pydantic import BaseModel
from sqlalchemy import text

from wallet.db import engine

app = FastAPI()


class Coin(BaseModel):
    name: str
    worth: int


@app.get("/coins")
async def coins() -> list[Coin]:
    async with engine.connect() as connection:
        return [Coin(**row._mapping) for row in await connection.execute(text("SELECT name, worth FROM coins"))]
