import colander
import marshmallow


class Moth(colander.MappingSchema):
    name = colander.SchemaNode(colander.String())


class MothSchema(marshmallow.Schema):
    name = marshmallow.fields.String()
