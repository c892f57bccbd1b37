import jsonschema
import pecan

from locks.model.chambers import Chamber

NEW = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "rise": {"type": "number", "minimum": 0}},
    "required": ["name", "rise"],
}


class ChamberController:
    def __init__(self, number):
        self.number = number

    @pecan.expose(generic=True)
    def index(self):
        pecan.abort(405)

    @index.when(method="GET", template="json")
    def on_get(self):
        chamber = pecan.request.session.get(Chamber, self.number)
        return {"name": chamber.name, "rise": chamber.rise}


class ChambersController:
    @pecan.expose()
    def _lookup(self, number, *remainder):
        return ChamberController(int(number)), remainder

    @pecan.expose(generic=True)
    def index(self):
        pecan.abort(405)

    @index.when(method="POST", template="json")
    def on_post(self):
        body = pecan.request.json
        try:
            jsonschema.validate(body, NEW)
        except jsonschema.ValidationError as error:
            pecan.abort(400, error.message)
        pecan.request.session.add(Chamber(**body))
        return {}
