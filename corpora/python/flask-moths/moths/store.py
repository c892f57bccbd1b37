import firebase_admin
from firebase_admin import db

firebase_admin.initialize_app(options={"databaseURL": "https://moths.example.org"})


def seen():
    return db.reference("moths").get()


def note(moth):
    return db.reference("moths").push(moth).key
