from functools import wraps

import jsonschema
from aiocache import RedisCache, cached
from sanic import Blueprint, Request, json

from orders.models import Order

bp = Blueprint("orders", url_prefix="/orders")
ORDER = {
    "type": "object",
    "required": ["customer", "pieces", "wanted"],
    "properties": {"customer": {"type": "string"}, "pieces": {"type": "integer", "minimum": 1}},
}


def checked(schema):
    def decorate(handler):
        @wraps(handler)
        async def inner(request: Request, *args, **kwargs):
            try:
                jsonschema.validate(request.json, schema)
            except jsonschema.ValidationError as error:
                return json({"error": error.message}, status=422)
            return await handler(request, *args, **kwargs)

        return inner

    return decorate


@bp.get("/per-day")
async def per_day(request: Request):
    return json(await counted())


@cached(ttl=60, cache=RedisCache, endpoint="cache", namespace="orders")
async def counted():
    return await Order.all().count()


@bp.post("/")
@checked(ORDER)
async def order(request: Request):
    made = await Order.create(**request.json)
    return json({"id": made.id}, status=201)
