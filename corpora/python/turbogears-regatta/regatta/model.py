from sqlobject import ForeignKey, SQLObject, StringCol, TimeCol
from turbogears.database import PackageHub

hub = PackageHub("regatta")
__connection__ = hub


class Boat(SQLObject):
    name = StringCol(length=60, alternateID=True)
    club = StringCol(default=None)


class Finish(SQLObject):
    boat = ForeignKey("Boat")
    at = TimeCol()
