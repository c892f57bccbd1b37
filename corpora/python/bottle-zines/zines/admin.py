from bottle import Bottle, auth_basic, redirect, request, template
from pony.orm import db_session

from .rules import PIECE
from .store import Issue, Piece

admin = Bottle()
admin.install(db_session)


def editor(user, password):
    return user == "editor" and password == "editor"


@admin.post("/piece")
@auth_basic(editor)
def add_piece():
    form = {k: request.forms.getunicode(k) for k in ("heading", "text", "issue")}
    if not PIECE.validate(form):
        return template("error", errors=PIECE.errors)
    doc = dict(PIECE.document)
    doc["issue"] = Issue.get(number=doc["issue"])
    Piece(**doc)
    redirect("/")
