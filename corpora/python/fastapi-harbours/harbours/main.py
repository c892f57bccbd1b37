from fastapi import FastAPI

from harbours.codes import HARBOUR_CODES
from harbours.index import find
from harbours.schemas import Found

app = FastAPI()


@app.get("/harbours")
async def harbours(q: str) -> list[Found]:
    return [Found(name=name, code=HARBOUR_CODES.get(name.lower())) for name in await find(q)]
