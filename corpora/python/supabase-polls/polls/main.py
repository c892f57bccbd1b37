import os

from fastapi import FastAPI
from pydantic import BaseModel
from supabase import create_client

app = FastAPI()
store = create_client(os.environ["SUPABASE_URL"], os.environ["SUPABASE_KEY"])


class Poll(BaseModel):
    question: str
    choices: list[str]


@app.get("/polls")
def polls() -> list[Poll]:
    return store.table("polls").select("*").execute().data


@app.post("/polls", status_code=201)
def add(poll: Poll) -> None:
    store.table("polls").insert(poll.model_dump()).execute()
