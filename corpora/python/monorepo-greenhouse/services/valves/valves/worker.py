import os

import aiohttp
import grpc
from arq.connections import RedisSettings
from greenhouse_units import Celsius


async def adjust(ctx: dict, bed: int, degrees: float) -> None:
    async with aiohttp.ClientSession() as session:
        await session.post("http://climate:8000/beds/1/wanted", json={"degrees": Celsius(degrees).value})
    async with grpc.aio.insecure_channel(os.environ["VALVE_ADDRESS"]) as channel:
        await channel.unary_unary("/valves.v1.Valves/Set")(bed)


class WorkerSettings:
    functions = [adjust]
    redis_settings = RedisSettings(host="queue")
