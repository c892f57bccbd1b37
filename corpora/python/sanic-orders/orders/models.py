from tortoise import fields
from tortoise.models import Model


class Order(Model):
    id = fields.IntField(pk=True)
    customer = fields.CharField(max_length=80)
    pieces = fields.IntField()
    wanted = fields.DateField()

    class Meta:
        table = "orders"
