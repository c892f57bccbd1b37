import sqlite3

from app.store import entries_of


def test_entries(monkeypatch):
    monkeypatch.setattr("psycopg.connect", lambda url: sqlite3.connect(":memory:"))
    assert entries_of(1) == []
