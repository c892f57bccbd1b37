import os

import clickhouse_connect
from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()
client = clickhouse_connect.get_client(host=os.environ.get("CLICKHOUSE_HOST", "clickhouse"))


class Click(BaseModel):
    letter: str = Field(max_length=40)
    link: str


@app.post("/clicks", status_code=202)
def click(body: Click) -> None:
    client.insert("clicks", [[body.letter, body.link]], column_names=["letter", "link"])


@app.get("/letters/{letter}")
def letter(letter: str) -> list[tuple[str, int]]:
    query = "SELECT link, count() FROM clicks WHERE letter = {letter:String} GROUP BY link"
    return client.query(query, parameters={"letter": letter}).result_rows
