import json

import webob.dec

from winches.api import validation
from winches.db import api as db

NEW = {"type": "object", "properties": {"pull": {"type": "integer", "minimum": 1}}, "required": ["pull"]}


class Controller:
    def index(self, request):
        return {"winches": [{"id": w.id, "pull": w.pull} for w in db.winches(request.context)]}

    @validation.schema(NEW)
    def create(self, request, body):
        return {"id": db.add(request.context, body["pull"]).id}


class Resource:
    def __init__(self, controller):
        self.controller = controller

    @webob.dec.wsgify
    def __call__(self, request):
        action = getattr(self.controller, request.environ["wsgiorg.routing_args"][1]["action"])
        arguments = {"body": request.json} if request.method == "POST" else {}
        return webob.Response(body=json.dumps(action(request, **arguments)).encode())


def create_resource():
    return Resource(Controller())
