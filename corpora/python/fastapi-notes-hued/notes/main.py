from fastapi import FastAPI
from pydantic import BaseModel

from notes import store

app = FastAPI()


class Note(BaseModel):
    id: int
    text: str


@app.get("/notes")
def find(q: str):
    return store.find(q)


@app.post("/notes", status_code=201)
def add(note: Note):
    store.add(note.id, note.text)
