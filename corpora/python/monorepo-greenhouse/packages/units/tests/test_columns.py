import mongoengine
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    pass


class Reading(mongoengine.Document):
    pass
