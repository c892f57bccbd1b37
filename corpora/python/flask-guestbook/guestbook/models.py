from guestbook.extensions import db


class Entry(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    guest = db.Column(db.String(80), nullable=False)
    words = db.Column(db.Text, nullable=False)
    stars = db.Column(db.SmallInteger)

    def as_dict(self):
        return {"guest": self.guest, "words": self.words, "stars": self.stars}
