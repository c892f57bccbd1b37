from fastapi import FastAPI, HTTPException
from pydantic import BaseModel

from raffles import records
from raffles.drawcache import DrawCache

app = FastAPI()
draws = DrawCache(seconds=300)


class Raffle(BaseModel):
    number: int
    prize: str


@app.get("/raffles")
def listed():
    return records.numbers()


@app.get("/raffles/{number}")
def one(number: int):
    found = records.draw(number)
    if found is None:
        raise HTTPException(404)
    return found


@app.post("/raffles", status_code=201)
def begin(raffle: Raffle):
    records.enter(raffle.number, raffle.prize)
    draws.keep(str(raffle.number), raffle.prize)
