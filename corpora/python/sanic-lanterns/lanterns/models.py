from umongo import Document, fields
from umongo.frameworks import MotorAsyncIOInstance

instance = MotorAsyncIOInstance()


@instance.register
class Lantern(Document):
    place = fields.StringField(required=True)
    lumens = fields.IntegerField(required=True)
