from ming import schema
from ming.odm import FieldProperty, ODMSession, ThreadLocalODMSession
from ming.odm.declarative import MappedClass

DBSession = ThreadLocalODMSession.by_name("kelp")


class Forest(MappedClass):
    class __mongometa__:
        session = DBSession
        name = "forests"

    _id = FieldProperty(schema.ObjectId)
    bay = FieldProperty(schema.String)
    metres = FieldProperty(schema.Int)
