from py4web import action, request

from .common import db, session


@action("api/buoys", method="GET")
@action.uses(db)
def buoys():
    return dict(buoys=db(db.buoy).select().as_list())


@action("api/buoys", method="POST")
@action.uses(db, session)
def create():
    return dict(id=db.buoy.insert(name=request.json["name"], lit=True))
