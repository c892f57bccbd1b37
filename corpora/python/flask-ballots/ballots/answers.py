from marshmallow import Schema, fields


class BallotAnswer(Schema):
    place = fields.Str()
