import enum
import os


class Source(enum.Enum):
    MYSQL = 1
    SHEET = 2


DESCRIPTIONS = {Source.MYSQL: "MySQL", Source.SHEET: "Spreadsheet"}


class Config:
    BASE = os.path.dirname(__file__)
    SQLALCHEMY_DATABASE_URI = "sqlite:///" + os.path.join(BASE, "kennels.db")
