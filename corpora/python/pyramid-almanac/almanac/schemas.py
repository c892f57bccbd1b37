import colander


class CropSchema(colander.MappingSchema):
    name = colander.SchemaNode(colander.String(), validator=colander.Length(max=60))
    sow_from = colander.SchemaNode(colander.Int(), validator=colander.Range(1, 52))
    sow_until = colander.SchemaNode(colander.Int(), validator=colander.Range(1, 52))
