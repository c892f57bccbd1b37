from attrs import asdict
from sanic import Blueprint, json
from sanic.exceptions import NotFound
from sanic_ext import validate

from beacons.api.inputs import ReportIn
from beacons.cache import cached_for
from beacons.domain.lights import Light, Report

bp = Blueprint("lights", url_prefix="/lights")


@cached_for(60)
async def _all_lights():
    return await Light.all().values("code", "name")


@bp.get("/")
async def index(request):
    return json(await _all_lights())


@bp.post("/<code:str>/reports")
@validate(json=ReportIn)
async def report(request, code: str, body: ReportIn):
    light = await Light.get_or_none(code=code)
    if light is None:
        raise NotFound(code)
    await Report.create(light=light, **asdict(body))
    return json({"ok": True}, status=201)
