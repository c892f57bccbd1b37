from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Dial(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(40))
    value = db.Column(db.Float)
