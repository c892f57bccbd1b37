import wsme
from wsme import types as wtypes


class Buoy(wtypes.Base):
    number = wsme.wsattr(int, mandatory=True)
    colour = wtypes.wsattr(wtypes.Enum(str, "red", "green", "yellow"), mandatory=True)
    keeper = wtypes.text
