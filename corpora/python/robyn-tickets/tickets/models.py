from pynamodb.attributes import NumberAttribute, UnicodeAttribute
from pynamodb.models import Model


class Ticket(Model):
    class Meta:
        table_name = "tickets"
        region = "eu-central-1"

    number = UnicodeAttribute(hash_key=True)
    seat = NumberAttribute()
