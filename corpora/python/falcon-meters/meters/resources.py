import falcon
from cerberus import Validator
from pony.orm import db_session, select

from meters.models import Meter, Reading

READING = Validator({"taken": {"type": "string", "required": True}, "litres": {"type": "integer", "min": 0}})


class Meters:
    @db_session
    def on_get(self, req: falcon.Request, resp: falcon.Response) -> None:
        resp.media = [m.serial for m in select(m for m in Meter)]


class Readings:
    @db_session
    def on_post(self, req: falcon.Request, resp: falcon.Response, serial: str) -> None:
        body = req.get_media()
        if not READING.validate(body):
            raise falcon.HTTPUnprocessableEntity(description=str(READING.errors))
        Reading(meter=Meter[serial], **body)
        resp.status = falcon.HTTP_201
