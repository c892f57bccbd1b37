import trafaret as t
from trafaret import DataError

__all__ = ["LOCKER", "DataError", "renewed"]

LOCKER = t.Dict({t.Key("number"): t.ToInt, t.Key("days", optional=True): t.ToInt})


def renewed(body):
    return LOCKER.check(body)["days"]
