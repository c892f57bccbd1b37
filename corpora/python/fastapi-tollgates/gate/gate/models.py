from tollcommon.database import TollDatabase

db = TollDatabase()


class Passage(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    plate = db.Column(db.String(12))
