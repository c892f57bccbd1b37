import json

from nameko.events import EventDispatcher
from nameko.rpc import rpc
from nameko.web.handlers import http

from pilots.models import Pilot, Session


class PilotsService:
    name = "pilots"
    told = EventDispatcher()

    @rpc
    def on_duty(self):
        return [pilot.name for pilot in Session().query(Pilot)]

    @http("GET", "/pilots")
    def listed(self, request):
        return json.dumps(self.on_duty())

    @http("POST", "/pilots/<string:name>")
    def enlist(self, request, name):
        session = Session()
        session.add(Pilot(name=name))
        session.commit()
        self.told("enlisted", name)
        return 201, ""
