import os

import asyncpg
from aiohttp import web

from parking.places import routes


async def database(app: web.Application):
    app["db"] = await asyncpg.create_pool(os.environ["DATABASE_URL"])
    yield
    await app["db"].close()


def create() -> web.Application:
    app = web.Application()
    app.add_routes(routes)
    app.cleanup_ctx.append(database)
    return app


if __name__ == "__main__":
    web.run_app(create(), port=8080)
