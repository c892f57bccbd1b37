from neomodel import RelationshipTo, StringProperty, StructuredNode, config

config.DATABASE_URL = "bolt://localhost:7687"


class Person(StructuredNode):
    name = StringProperty(unique_index=True)
    children = RelationshipTo("Person", "PARENT_OF")
