from tortoise import fields, models


class Timestamped(models.Model):
    id = fields.IntField(pk=True)
    created = fields.DatetimeField(auto_now_add=True)

    class Meta:
        abstract = True
