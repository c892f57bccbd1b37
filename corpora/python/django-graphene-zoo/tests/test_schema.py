import frappe
from channels.generic.websocket import WebsocketConsumer
from coodie.sync import Document
from frappe.model.document import Document as DocType
from litestar import Litestar
from pydantic import BaseModel
from rest_framework import serializers
from tortoise.models import Model

tickets = Litestar([])


class Ticket(BaseModel):
    price: int


class Visit(Document):
    pass


class Visitor(DocType):
    pass


class Talk(WebsocketConsumer):
    pass


class AnimalSerializer(serializers.Serializer):
    pass


class Old(Model):
    pass


@frappe.whitelist()
def sell():
    return 1
