from masonite.controllers import Controller
from masonite.request import Request

from app.models.Boat import Boat


class BoatsController(Controller):
    def index(self):
        return Boat.all()

    def store(self, request: Request):
        return Boat.create(name=request.input("name"))
