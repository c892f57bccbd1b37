from masoniteorm.models import Model


class Boat(Model):
    __fillable__ = ["name"]
