import formencode
from pylons import request
from pylons.decorators import jsonify

from herbarium.lib.base import BaseController
from herbarium.lib.store import remembered
from herbarium.model import Session, Sheet


class SheetForm(formencode.Schema):
    species = formencode.validators.String(not_empty=True)
    found_in = formencode.validators.Int(min=1700)


class SheetsController(BaseController):
    @jsonify
    def index(self):
        return remembered("sheets", lambda: [s.species for s in Session.query(Sheet)])

    @jsonify
    def create(self):
        data = SheetForm().to_python(request.params)
        Session.add(Sheet(**data))
        Session.commit()
        return {"ok": True}
