from marshmallow import Schema, fields


class JarSchema(Schema):
    shelf = fields.Str(required=True)
