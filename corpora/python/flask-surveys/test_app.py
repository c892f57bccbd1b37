from beanie import Document
from pydantic import BaseModel
from sanic import Sanic
from sqlalchemy import create_engine
from webargs.flaskparser import use_args

stub = Sanic("mailer")
legacy = create_engine("postgresql://surveys@legacy/surveys")


class Sent(BaseModel):
    mail: str


class Stored(Document):
    mail: str


@stub.post("/send")
async def send(request):
    return Sent(mail="a@b.example")


def test_surveys():
    from app import app

    assert app.test_client().get("/surveys").json == []
