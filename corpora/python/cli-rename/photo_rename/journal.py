from pathlib import Path

from peewee import CharField, Model, SqliteDatabase

db = SqliteDatabase(None)


class Renamed(Model):
    old = CharField()
    new = CharField()

    class Meta:
        database = db


def open_journal(folder: Path) -> None:
    db.init(folder / ".renamed.db")
    db.create_tables([Renamed])
