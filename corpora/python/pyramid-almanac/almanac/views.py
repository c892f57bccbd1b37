import colander
from pyramid.httpexceptions import HTTPBadRequest
from pyramid.view import exception_view_config, view_config

from almanac.caching import region
from almanac.models.crop import Crop
from almanac.schemas import CropSchema


@view_config(route_name="crops", request_method="GET", renderer="json")
def crops(request):
    @region.cache_on_arguments(expiration_time=600)
    def listed():
        return [c.name for c in request.db.query(Crop).order_by(Crop.name)]

    return listed()


@view_config(route_name="crops", request_method="POST", renderer="json")
def add(request):
    request.db.add(Crop(**CropSchema().deserialize(request.json_body)))
    return {"ok": True}


@exception_view_config(colander.Invalid, renderer="json")
def invalid(exc, request):
    request.response.status_code = 422
    return exc.asdict()
