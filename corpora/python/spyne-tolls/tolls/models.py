from pymodm import MongoModel, connect, fields

connect("mongodb://localhost:27017/tolls")


class Toll(MongoModel):
    road = fields.CharField(primary_key=True)
    cents = fields.IntegerField(min_value=0)
