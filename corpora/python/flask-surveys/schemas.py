from marshmallow import Schema, fields, validate


class SurveySchema(Schema):
    id = fields.Int(dump_only=True)
    title = fields.Str(required=True)


class AnswerSchema(Schema):
    mail = fields.Email(required=True)
    choice = fields.Int(required=True, validate=validate.Range(1, 5))
