from fastapi import FastAPI
from prisma import Prisma
from pydantic import BaseModel

app = FastAPI()
db = Prisma(auto_register=True)


class NewMagpie(BaseModel):
    nest: str


@app.on_event("startup")
async def connect():
    await db.connect()


@app.get("/magpies")
async def magpies():
    return await db.magpie.find_many()


@app.post("/magpies")
async def create(magpie: NewMagpie):
    return await db.magpie.create(data=magpie.model_dump())
