from pynamodb.attributes import NumberAttribute
from pynamodb.models import Model


class Locker(Model):
    class Meta:
        table_name = "lockers"

    number = NumberAttribute(hash_key=True)
    days = NumberAttribute(null=True)
