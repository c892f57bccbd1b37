from marshmallow import Schema, fields
from tg import TGController


class BuoySchema(Schema):
    number = fields.Int()


class Root(TGController):
    pass
