import json
import sqlite3

db = sqlite3.connect("moorings.db", check_same_thread=False)


def key():
    return db.execute("SELECT value FROM settings WHERE name = 'key'").fetchone()[0]


def answer(mode, given):
    rows = db.execute("SELECT name, boat FROM moorings").fetchall() if mode == "list" else []
    return json.dumps(rows)
