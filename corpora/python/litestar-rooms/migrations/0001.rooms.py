"""The rooms and who booked them."""
from yoyo import step

__depends__ = {}

steps = [
    step(
        "CREATE TABLE room (id INTEGER PRIMARY KEY, name TEXT NOT NULL, seats INTEGER)",
        "DROP TABLE room",
    ),
    step("CREATE TABLE booking (id INTEGER PRIMARY KEY, room_id INTEGER REFERENCES room, who TEXT, day TEXT)"),
]
