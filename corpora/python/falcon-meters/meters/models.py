import os
from datetime import datetime

from pony.orm import Database, PrimaryKey, Required, Set

db = Database()


class Meter(db.Entity):
    serial = PrimaryKey(str)
    street = Required(str)
    readings = Set("Reading")


class Reading(db.Entity):
    meter = Required(Meter)
    taken = Required(datetime)
    litres = Required(int)


def connect() -> None:
    db.bind(provider="postgres", host=os.environ["PGHOST"], database="meters", user=os.environ["PGUSER"])
    db.generate_mapping(create_tables=True)
