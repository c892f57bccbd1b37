from pyramid.view import view_config
from snovault import Item, collection, load_schema


@collection(name="moths", unique_key="moth:name", properties={"title": "Moths"})
class Moth(Item):
    item_type = "moth"
    schema = load_schema("moths:schemas/moth.json")
    name_key = "name"


@view_config(context=Moth, name="wings", request_method="GET")
def wings(context, request):
    return {"wingspan": context.properties["wingspan"]}
