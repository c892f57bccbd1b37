from tortoise import fields

from .common import Timestamped


class Light(Timestamped):
    code = fields.CharField(max_length=12, unique=True)
    name = fields.CharField(max_length=120)
    reports: fields.ReverseRelation["Report"]

    class Meta:
        table = "light"


class Report(Timestamped):
    light = fields.ForeignKeyField("models.Light", related_name="reports")
    lit = fields.BooleanField()
    note = fields.TextField(null=True)
