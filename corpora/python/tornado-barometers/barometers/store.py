import os
import sqlite3

from CodernityDB.database import RecordNotFound
from CodernityDB.database_super_thread_safe import SuperThreadSafeDatabase

from barometers.indexes import PlaceIndex


def opened(path):
    db = SuperThreadSafeDatabase(path)
    if db.exists():
        db.open()
    else:
        db.create()
        db.add_index(PlaceIndex(db.path, "place"))
    return db


def last(db, place):
    try:
        return db.get("place", place, with_doc=True)["doc"]
    except RecordNotFound:
        return None


def take_over(db, old):
    if os.path.isfile(old):
        connection = sqlite3.connect(old)
        for place, pressure in connection.execute("SELECT place, pressure FROM reading"):
            db.insert({"place": place, "pressure": pressure})
        os.rename(old, old + ".done")
