import fakeredis
import mongoengine
import voluptuous
import websockets
from fastapi import FastAPI
from wtforms import Form

api = FastAPI()
shape = voluptuous.Schema({"village": str})
client = websockets.connect("ws://localhost:1")


class NewsForm(Form):
    pass


class OldNews(mongoengine.Document):
    pass


@api.get("/news")
def old() -> list[str]:
    return [fakeredis.FakeRedis().get("news")]
