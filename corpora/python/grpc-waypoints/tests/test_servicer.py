import cerberus
import pymongo
from beanie import Document
from fastapi import FastAPI
from sqlalchemy.orm import DeclarativeBase
from sqlmodel import SQLModel

hut = FastAPI()
huts = pymongo.MongoClient()
check = cerberus.Validator({})


class Base(DeclarativeBase):
    pass


class Hut(SQLModel, table=True):
    id: int


class Page(Document):
    pass


@hut.get("/huts")
def listed() -> list[str]:
    return []
