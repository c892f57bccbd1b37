import sqlite3

_db = sqlite3.connect("/var/lib/lofts/lofts.db", check_same_thread=False)


def lofts():
    return [list(row) for row in _db.execute("SELECT ring, year FROM loft ORDER BY ring")]


def keep(ring, year):
    with _db:
        _db.execute("INSERT INTO loft VALUES (?, ?)", (ring, year))
