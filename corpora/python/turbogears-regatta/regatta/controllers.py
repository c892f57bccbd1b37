from formencode import Schema, validators
from turbogears import controllers, expose, validate

from regatta.model import Boat, Finish


class BoatSchema(Schema):
    name = validators.UnicodeString(not_empty=True, max=60)
    club = validators.UnicodeString(if_missing=None)


class Root(controllers.RootController):
    @expose(template="regatta.templates.boats", allow_json=True)
    def index(self):
        return dict(boats=list(Boat.select()))

    @expose("json")
    @validate(validators=BoatSchema())
    def save(self, name, club=None):
        return dict(id=Boat(name=name, club=club).id)

    @expose("json")
    def finishes(self):
        return dict(finishes=[(f.boat.name, str(f.at)) for f in Finish.select()])
