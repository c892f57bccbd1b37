from marshmallow import Schema, fields, post_dump


class SeedSchema(Schema):
    name = fields.Str()
    year = fields.Int()

    @post_dump
    def shout(self, data, **kwargs):
        return data


class LicenseSchema(Schema):
    text = fields.Str()
