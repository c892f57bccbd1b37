from aiohttp import web
from aiohttp_apispec import docs, request_schema, response_schema
from marshmallow import Schema, fields, validate

from .models import Pass


class NewPassSchema(Schema):
    berth = fields.Str(required=True, validate=validate.Length(min=2))
    boat = fields.Str(required=True)


class PassSchema(NewPassSchema):
    pass_id = fields.Str()


@docs(tags=["berths"], summary="Give a pass to a boat")
@request_schema(NewPassSchema())
@response_schema(PassSchema(), 200)
async def give(request: web.BaseRequest):
    context = request["context"]
    body = await request.json()
    async with context.profile.session() as session:
        given = Pass(**body)
        await given.save(session)
    return web.json_response(given.serialize())


@docs(tags=["berths"], summary="All passes")
async def passes(request: web.BaseRequest):
    async with request["context"].profile.session() as session:
        return web.json_response([found.serialize() for found in await Pass.query(session)])


async def register(app: web.Application):
    app.add_routes([web.post("/berths/passes", give), web.get("/berths/passes", passes, allow_head=False)])
