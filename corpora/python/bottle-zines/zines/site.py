import bottle
from pony.orm import db_session, select

from .admin import admin
from .store import Issue

bottle.TEMPLATE_PATH.insert(0, __file__.rsplit("/", 1)[0] + "/views")
site = bottle.Bottle()
site.install(db_session)
site.mount("/desk/", admin)


@site.get("/")
@bottle.view("front")
def front():
    return {"issues": select(i for i in Issue).order_by(lambda i: -i.number)[:20]}


@site.get("/issue/<number:int>")
@bottle.view("issue")
def issue(number):
    found = Issue.get(number=number)
    return {"issue": found} if found else bottle.abort(404)
