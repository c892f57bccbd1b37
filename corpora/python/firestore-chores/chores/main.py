from fastapi import FastAPI
from google.cloud import firestore
from pydantic import BaseModel

app = FastAPI()
db = firestore.AsyncClient()


class Chore(BaseModel):
    what: str
    who: str


@app.get("/flats/{flat}/chores")
async def chores(flat: str) -> list[Chore]:
    return [Chore(**doc.to_dict()) async for doc in db.collection("flats", flat, "chores").stream()]


@app.post("/flats/{flat}/chores", status_code=201)
async def add(flat: str, chore: Chore) -> None:
    await db.collection("flats", flat, "chores").add(chore.model_dump())
