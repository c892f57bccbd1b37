import pecan

from locks.api.controllers.chambers import ChambersController


class RootController:
    chambers = ChambersController()

    @pecan.expose(generic=True, template="json")
    def index(self):
        return {"versions": ["v1"]}
