from pyramid.view import view_config

from lichens.models import Herbarium, Lichen


@view_config(context=Herbarium, renderer="json", request_method="GET")
def lichens(context, request):
    return sorted(context)


@view_config(context=Herbarium, renderer="json", request_method="POST")
def add(context, request):
    body = request.json_body
    context[body["name"]] = Lichen(body["name"], body["substrate"])
    return {"added": body["name"]}
