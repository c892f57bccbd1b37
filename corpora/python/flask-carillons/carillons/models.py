from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Bell(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    note = db.Column(db.String(4), nullable=False)
    weight = db.Column(db.Integer)
