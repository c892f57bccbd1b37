from schematics.models import Model
from schematics.types import DecimalType, StringType


class Bid(Model):
    bidder = StringType(required=True, max_length=40)
    amount = DecimalType(required=True, min_value=1)
    currency = StringType(choices=["EUR", "USD"], default="EUR")
