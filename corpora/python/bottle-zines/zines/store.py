from datetime import datetime

from pony import orm

db = orm.Database()
Entity = db.Entity


class Issue(Entity):
    number = orm.Required(int, unique=True)
    title = orm.Required(str)
    pieces = orm.Set("Piece")


class Piece(Entity):
    issue = orm.Required(Issue)
    heading = orm.Required(str, 140)
    text = orm.Required(orm.LongStr)
    added = orm.Required(datetime, default=datetime.utcnow)
