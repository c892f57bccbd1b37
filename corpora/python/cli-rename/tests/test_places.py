import voluptuous
from aiohttp import web
from fastapi import FastAPI
from flask import Flask

other, third = FastAPI(), Flask(__name__)
shape = voluptuous.Schema({"place": str})


async def test_ask(aiohttp_server):
    app = web.Application()
    app.router.add_get("/", lambda request: web.json_response({"place": "Bern"}))
    await aiohttp_server(app)
