from aiohttp import web

from aiohttp_wickets import setup

app = web.Application()
setup(app)
web.run_app(app)
