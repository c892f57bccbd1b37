import mongoengine


class Colony(mongoengine.Document):
    wood = mongoengine.StringField(required=True)
    nests = mongoengine.IntField(min_value=0)
