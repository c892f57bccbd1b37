from fastapi import FastAPI
from pydantic import BaseModel

from ferns import search

app = FastAPI()


class Fern(BaseModel):
    name: str
    damp: bool = True


@app.get("/ferns")
def ferns(q: str):
    return search.find(q)


@app.post("/ferns", status_code=201)
def add(fern: Fern):
    search.add(fern.model_dump())
