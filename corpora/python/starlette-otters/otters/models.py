from gino.ext.starlette import Gino

db = Gino()


class Otter(db.Model):
    __tablename__ = "otters"

    id = db.Column(db.BigInteger(), primary_key=True)
    name = db.Column(db.Unicode())
