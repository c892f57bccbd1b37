import sqlite3

import bottle
from peewee import Model
from sqlmodel import SQLModel
from wtforms import Form

db = sqlite3.connect("todo.db")


class Todo(Model):
    pass


class Todo2(SQLModel, table=True):
    id: int


class TodoForm(Form):
    pass


@bottle.route("/")
def home():
    return "todo"


bottle.run()
