import falcon

from meters.models import connect
from meters.resources import Meters, Readings


class Api(falcon.App):
    def __init__(self) -> None:
        super().__init__(cors_enable=True)
        self.add_route("/meters", Meters())
        self.add_route("/meters/{serial}/readings", Readings())


def create() -> Api:
    connect()
    return Api()
