from marshmallow import Schema, fields


class PermitAnswer(Schema):
    holder = fields.Str()
