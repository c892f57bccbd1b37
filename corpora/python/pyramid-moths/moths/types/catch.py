from jsonschema_serialize_fork.exceptions import ValidationError
from pyramid.view import view_config
from snovault import Item, collection
from snovault.schema_utils import load_schema, validate_request

CATCH = load_schema("moths:schemas/catch.json")


@collection(name="catches", properties={"title": "What was caught"})
class Catch(Item):
    item_type = "catch"
    schema = CATCH


@view_config(context=Catch.Collection, name="check", request_method="POST")
def check(context, request):
    try:
        validate_request(CATCH, request)
    except ValidationError as error:
        return {"wrong": error.message}
    return {}
