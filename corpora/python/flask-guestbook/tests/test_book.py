from pony.orm import Database, Required
from quart import Quart
from voluptuous import Schema

from guestbook import create_app

booking = Quart("booking")  # the reservation system answers asynchronously
rooms = Database("sqlite", ":memory:")
answer = Schema({"room": int})


class Room(rooms.Entity):
    number = Required(int)


def test_empty_book():
    client = create_app("guestbook.config.Testing").test_client()
    assert client.get("/entries.json").json == []
