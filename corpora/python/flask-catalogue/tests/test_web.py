import falcon
from beanie import Document
from django.db import models
from fastapi import FastAPI
from pydantic import BaseModel


class Visitor(BaseModel):
    name: str


class Ticket(Document):
    visitor: Visitor


class OldTicket(models.Model):
    visitor = models.TextField()


cashier = FastAPI()
gate = falcon.App()


@cashier.get("/tickets")
def tickets() -> list[Visitor]:
    return []
